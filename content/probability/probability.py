"""Distributions, and how closely a sample follows them."""

import math


def expected_value(p, x):
    return sum(p_i * x_i for p_i, x_i in zip(p, x, strict=True))


def outcome_at(p, u):
    """Which piece of the line from 0 to 1 the point u falls into."""
    cumulative = 0.0
    last_possible = 0
    for i, p_i in enumerate(p):
        if p_i > 0:
            last_possible = i
            cumulative += p_i
            if u < cumulative:
                return i
    return last_possible


def standard_error(p, n):
    return math.sqrt(p * (1 - p) / n)
