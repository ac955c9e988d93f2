"""The loss of a text, as the page's listing computes it."""


def loss(logits, tokens):
    import math

    if len(logits) != len(tokens) or len(tokens) < 2:
        raise ValueError(f"{len(logits)} rows of logits, {len(tokens)} tokens, at least 2")
    losses = []
    for row, target in zip(logits[:-1], tokens[1:]):
        most = max(row)
        losses.append(math.log(sum(math.exp(z - most) for z in row)) + most - row[target])
    return sum(losses) / len(losses)
