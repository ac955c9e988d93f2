"""Word vectors, added and subtracted."""

import math


def unit(v):
    """The vector over its magnitude."""
    norm = math.sqrt(sum(x * x for x in v))
    return [x / norm for x in v] if norm else list(v)


def target(a, b, c):
    """a - b + c, each first brought to magnitude 1."""
    return [x - y + z for x, y, z in zip(unit(a), unit(b), unit(c), strict=True)]
