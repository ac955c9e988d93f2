"""The embedding table at both ends, as products."""


def one_hot(i, V):
    """V numbers, all 0 but for a 1 at i."""
    return [1 if j == i else 0 for j in range(V)]


def product(E, ids):
    """The same rows, by a product: (T, V) @ (V, D)."""
    X = []
    for i in ids:
        ones = one_hot(i, len(E))
        X.append([sum(o * row[j] for o, row in zip(ones, E)) for j in range(len(E[0]))])
    return X


def logits(E, h):
    """The table as the head: h times E transposed."""
    return [sum(a * b for a, b in zip(h, row, strict=True)) for row in E]
