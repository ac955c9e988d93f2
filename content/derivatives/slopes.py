"""Slopes, measured: rise over run, in one direction and in many."""

import math


def forward(f, x, step):
    return (f(x + step) - f(x)) / step


def central(f, x, step):
    return (f(x + step) - f(x - step)) / (2 * step)


def best_forward(value, second, u=2**-53):
    """The step at which bend and rounding balance; u is the rounding, second the second derivative."""
    return 2 * math.sqrt(u * abs(value) / abs(second))


def partial(f, x, i, step):
    """Move entry i, hold the others still."""

    def moved(at):
        point = list(x)
        point[i] = at
        return f(point)

    return central(moved, x[i], step)


def gradient(f, x, step=2**-17):
    return [partial(f, x, i, step * max(1, abs(x[i]))) for i in range(len(x))]


def gradient_of_loss(z, target):
    """Of -ln softmax(z)[target] at the logits: Q - P."""
    largest = max(z)
    exps = [math.exp(each - largest) for each in z]
    q = [each / sum(exps) for each in exps]
    return [share - (i == target) for i, share in enumerate(q)]
