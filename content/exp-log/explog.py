"""Products of probabilities, multiplied and in logarithms."""

import math


def product(factors):
    result = 1.0
    for p in factors:
        result *= p
    return result


def log_sum(factors):
    return sum(math.log(p) if p > 0 else -math.inf for p in factors)
