"""An embedding table: looked up, multiplied, and what a text asks of it."""


def lookup(E, ids):
    """A row for each id: (T,) to (T, D)."""
    for i in ids:
        if not 0 <= i < len(E):
            raise IndexError(f"id {i} is not within 0 ... {len(E) - 1}")
    return [list(E[i]) for i in ids]


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


def gradient(E, ids, upstream):
    """What the loss asks of each row: (V, D)."""
    sums = [[0.0] * len(E[0]) for _ in E]
    for i, g in zip(ids, upstream, strict=True):
        for j in range(len(g)):
            sums[i][j] += g[j]
    return sums
