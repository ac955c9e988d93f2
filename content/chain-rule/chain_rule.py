"""Conditional probabilities from counts, and the chain rule."""

import math


def conditional(counts, row, column):
    """P(column | row): the cell over the sum of its row."""
    return counts[row][column] / sum(counts[row])


def joint(counts, row, column):
    return counts[row][column] / sum(map(sum, counts))


def sequence(conditionals):
    product = 1.0
    for p in conditionals:
        product *= p
    return product


def log_sequence(conditionals):
    return sum(math.log(p) if p > 0 else -math.inf for p in conditionals)
