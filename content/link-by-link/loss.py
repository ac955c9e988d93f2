"""The gradient of the loss, by the chain rule."""

import math


def gradient_of_loss(z, target):
    """Of -ln softmax(z)[target] at the logits: Q - P."""
    largest = max(z)
    exps = [math.exp(each - largest) for each in z]
    q = [each / sum(exps) for each in exps]
    return [share - (i == target) for i, share in enumerate(q)]
