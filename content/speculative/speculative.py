"""Guesses and what becomes of them, on plain lists."""


# twin: {java: forwardpass.engine.sampling.Speculation#residual, args: [[0.3, 0.5, 0.2], [0.6, 0.3, 0.1]], within: 1.0e-12}
def residual(p, q):
    left = [max(0.0, a - b) for a, b in zip(p, q, strict=True)]
    if sum(left) == 0:
        raise ValueError("the draft is the model, nothing is refused")
    return [v / sum(left) for v in left]


# twin: {java: forwardpass.engine.sampling.Speculation#tokensPerPass, args: [0.7, 4], within: 1.0e-12}
def tokens_per_pass(alpha, drafts):
    return sum(alpha**k for k in range(drafts + 1))


# twin: {java: forwardpass.engine.sampling.NgramDraft#propose, args: [[1, 2, 3, 9, 2, 3, 4, 5, 1, 2, 3], 2, 2], within: 0}
def propose(tokens, most, count):
    for length in range(min(most, len(tokens) - 1), 0, -1):
        latest = tokens[-length:]
        for at in range(len(tokens) - length - 1, -1, -1):
            if tokens[at : at + length] == latest:
                return tokens[at + length : at + length + count]
    return []
