"""Products of probabilities, multiplied and in logarithms."""

import math


def product(factors):
    result = 1.0
    for p in factors:
        result *= p
    return result


def log_sum(factors):
    return sum(math.log(p) for p in factors)
