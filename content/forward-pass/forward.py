"""Shapes and places, and what is taken from logits, as the chapter's listings compute it."""


def place(sizes, index):
    if len(sizes) != len(index):
        raise ValueError(f"{len(sizes)} axes, {len(index)} indices")
    place = 0
    for size, i in zip(sizes, index):
        if not 0 <= i < size:
            raise ValueError(f"index {i} on an axis of size {size}")
        place = place * size + i
    return place


def tied_head(x, e):
    return [[sum(a * b for a, b in zip(row, word)) for word in e] for row in x]


def most_likely(logits):
    last = logits[-1]
    return max(range(len(last)), key=lambda v: last[v])


def loss(logits, tokens):
    import math

    if len(logits) != len(tokens) or len(tokens) < 2:
        raise ValueError(f"{len(logits)} rows of logits, {len(tokens)} tokens, at least 2")
    losses = []
    for row, target in zip(logits[:-1], tokens[1:]):
        most = max(row)
        losses.append(math.log(sum(math.exp(z - most) for z in row)) + most - row[target])
    return sum(losses) / len(losses)
