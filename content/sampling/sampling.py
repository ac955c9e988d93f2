"""The cuts in plain Python, each on a list of probabilities."""

import math


def shared_out(q, kept):
    total = sum(q[i] for i in kept)
    return [q[i] / total if i in kept else 0.0 for i in range(len(q))]


# twin: {java: forwardpass.engine.sampling.Cut#topK, args: [[0.05, 0.3, 0.1, 0.4, 0.15], 3], within: 1e-12}
def top_k(q, k):
    order = sorted(range(len(q)), key=lambda i: -q[i])
    return shared_out(q, order[:k])


def fewest(q, order, enough):
    kept = []
    total = 0.0
    for i in order:
        kept.append(i)
        total += q[i]
        if total >= enough - 1e-12:
            break
    return shared_out(q, kept)


def checked(q, limit):
    if not 0 < limit <= 1 or abs(sum(q) - 1) > 1e-5:
        raise ValueError(f"no cut at {limit} of {q}")


def top_p(q, p):
    checked(q, p)
    return fewest(q, sorted(range(len(q)), key=lambda i: -q[i]), p)


# twin: {java: forwardpass.engine.sampling.Cut#minP, args: [[0.42, 0.2, 0.15, 0.11, 0.08, 0.04], 0.25], within: 1e-12}
def min_p(q, m):
    bar = m * max(q) * (1 - 1e-12)
    return shared_out(q, [i for i in range(len(q)) if q[i] >= bar])


def typical(q, tau):
    checked(q, tau)
    surprise = [-math.log(x) for x in q]
    mean = sum(x * s for x, s in zip(q, surprise))
    order = sorted(range(len(q)), key=lambda i: abs(surprise[i] - mean))
    return fewest(q, order, tau)
