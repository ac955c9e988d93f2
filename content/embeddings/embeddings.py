"""An embedding table: looked up, and what a text asks of it."""


def lookup(E, ids):
    """A row for each id: (T,) to (T, D)."""
    for i in ids:
        if not 0 <= i < len(E):
            raise ValueError(f"id {i} is not within 0 ... {len(E) - 1}")
    return [list(E[i]) for i in ids]


def gradient(E, ids, upstream):
    """What the loss asks of each row: (V, D)."""
    sums = [[0.0] * len(E[0]) for _ in E]
    for i, g in zip(ids, upstream, strict=True):
        for j in range(len(g)):
            sums[i][j] += g[j]
    return sums
