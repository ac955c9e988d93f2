"""A sum, a sum of squares and a product, written as loops."""

import math


def sum_of(x):
    total = 0
    for value in x:
        total += value
    return total


def sum_of_squares(x):
    return sum(value**2 for value in x)


def product_of(x):
    return math.prod(x)
