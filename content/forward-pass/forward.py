"""Places in memory, the head and the next token, as the chapter's listings compute it."""


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
