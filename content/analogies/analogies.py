"""Word vectors, added and subtracted, and the shares of variance of a map."""

import math


def unit(v):
    """The vector over its magnitude."""
    norm = math.sqrt(sum(x * x for x in v))
    return [x / norm for x in v] if norm else list(v)


def target(a, b, c):
    """a - b + c, each first brought to magnitude 1."""
    return [x - y + z for x, y, z in zip(unit(a), unit(b), unit(c), strict=True)]


def shares(points):
    """Each direction's share of the variance, the widest first."""
    import numpy as np

    points = np.asarray(points, dtype=float)
    s = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)
    return list(s**2 / (s**2).sum()) if s.any() else [0.0] * len(s)
