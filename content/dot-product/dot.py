"""The dot product and what is made of it, in plain Python."""

import math


def dot(a, b):
    if len(a) != len(b):
        raise ValueError(f"dot: left has length {len(a)}, right has length {len(b)}")
    return sum(x * y for x, y in zip(a, b))


def norm(a):
    return math.sqrt(dot(a, a))


def cosine(a, b):
    ratio = dot(a, b) / (norm(a) * norm(b))  # a zero vector has no direction: 0 / 0
    return max(-1.0, min(1.0, ratio))  # rounding can lead a hair beyond


def projection(a, b):
    factor = dot(a, b) / dot(b, b)
    return [factor * y for y in b]
