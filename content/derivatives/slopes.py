"""Slopes, measured: rise over run, with a step to one side or to both."""

import math


def forward(f, x, step):
    return (f(x + step) - f(x)) / step


def central(f, x, step):
    return (f(x + step) - f(x - step)) / (2 * step)


def best_forward(value, second, u=2**-53):
    """The step at which bend and rounding balance; u is the rounding, second the second derivative."""
    return 2 * math.sqrt(u * abs(value) / abs(second))
