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


def scores(q, k):
    return matmul(q, transpose(k))


def linear(x, w, b):
    """x (batch, in), w (out, in), b (out): what torch.nn.Linear computes."""
    if len(b) != len(w):
        raise ValueError(f"linear: {len(w)} numbers come out, and the bias has {len(b)}")
    product = matmul(x, transpose(w))
    return [[y + bias for y, bias in zip(row, b)] for row in product]
