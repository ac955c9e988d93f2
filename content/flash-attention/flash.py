"""Attention of one query, a tile of keys at a time, on plain lists."""

import math


# twin: {java: forwardpass.engine.attention.OnlineSoftmax#attend, args: [[1, 2, 4, 3], [[10], [2], [6], [-4]], 2], within: 1.0e-12}
def attend(scores, values, size):
    if size < 1:
        raise ValueError("tiles must have at least one score")
    top, total, mixed = -math.inf, 0.0, [0.0] * len(values[0])
    for start in range(0, len(scores), size):
        tile = scores[start : start + size]
        new = max(top, max(tile))
        if new == -math.inf:
            continue  # all masked so far
        down = math.exp(top - new)
        total *= down
        mixed = [m * down for m in mixed]
        for z, v in zip(tile, values[start : start + size], strict=True):
            weight = math.exp(z - new)
            total += weight
            mixed = [m + weight * x for m, x in zip(mixed, v, strict=True)]
        top = new
    return [m / total for m in mixed]
