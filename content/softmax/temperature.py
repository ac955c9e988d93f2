"""Temperature: the logits are divided by it before softmax."""

from softmax import softmax


def with_temperature(z, temperature):
    return softmax([score / temperature for score in z])
