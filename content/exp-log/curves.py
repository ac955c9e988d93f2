"""The two curves undo each other."""

import math


def exp(x):
    return math.exp(x)


def log(x):
    return math.log(x)
