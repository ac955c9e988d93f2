"""Vectors as plain lists: sum, difference, magnitude, distance."""

import math


def add(a, b):
    if len(a) != len(b):
        raise ValueError(f"add: {len(a)} entries and {len(b)} entries")
    return [x + y for x, y in zip(a, b)]


def subtract(a, b):
    if len(a) != len(b):
        raise ValueError(f"subtract: {len(a)} entries and {len(b)} entries")
    return [x - y for x, y in zip(a, b)]


def scale(factor, v):
    return [factor * x for x in v]


def norm(v):
    return math.sqrt(sum(x * x for x in v))


def distance(a, b):
    return norm(subtract(a, b))
