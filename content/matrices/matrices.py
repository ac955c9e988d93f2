"""Matrices as lists of rows, and their products, in plain Python."""


def dot(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def transpose(w):
    return [list(column) for column in zip(*w)]


def matvec(w, v):
    return [dot(row, v) for row in w]


def matmul(a, b):
    columns = transpose(b)
    return [[dot(row, column) for column in columns] for row in a]
