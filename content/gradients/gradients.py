"""Partial derivatives, measured and by the chain rule."""

import math


def partial(f, x, i, step):
    """Move entry i both ways, hold the others still."""

    def moved(by):
        return f([each + by if j == i else each for j, each in enumerate(x)])

    return (moved(step) - moved(-step)) / (2 * step)


def gradient(f, x, step=2**-17):
    return [partial(f, x, i, step * max(1, abs(x[i]))) for i in range(len(x))]


def gradient_of_loss(z, target):
    """Of -ln softmax(z)[target] at the logits: Q - P."""
    largest = max(z)
    exps = [math.exp(each - largest) for each in z]
    q = [each / sum(exps) for each in exps]
    return [share - (i == target) for i, share in enumerate(q)]
