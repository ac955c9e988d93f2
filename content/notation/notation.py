"""Sigma and Pi as loops."""


def total(x):
    s = 0.0
    for entry in x:
        s += entry
    return s


def product(x):
    p = 1.0
    for entry in x:
        p *= entry
    return p
