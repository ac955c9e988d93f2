"""A linear layer and attention's scores on lists of rows, in plain Python."""


def dot(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def transpose(w):
    return [list(column) for column in zip(*w)]


def scores(q, k):
    return [[dot(query, key) for key in k] for query in q]


def linear(x, w, b):
    """x (batch, in), w (out, in), b (out): what torch.nn.Linear computes."""
    if len(b) != len(w):
        raise ValueError(f"linear: {len(w)} numbers come out, and the bias has {len(b)}")
    return [[dot(row, weights) + bias for weights, bias in zip(w, b)] for row in x]
