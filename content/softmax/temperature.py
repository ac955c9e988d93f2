"""Temperature: the logits are divided by it before softmax."""

from softmax import softmax


def with_temperature(z, temperature):
    if temperature == 0:  # the limit: the largest logit takes all, equal ones share
        leaders = [score == max(z) for score in z]
        return [leader / sum(leaders) for leader in leaders]
    return softmax([score / temperature for score in z])
