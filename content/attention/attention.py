"""Attention on lists of lists, as the chapter's listings compute it."""

import math


def matmul(a, b):
    if len(a[0]) != len(b):
        raise ValueError(f"matmul: {len(a[0])} columns meet {len(b)} rows")
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def softmax(scores):
    largest = max(scores)
    exps = [math.exp(s - largest) for s in scores]
    total = sum(exps)
    return [e / total for e in exps]


def masked(scores):
    return [[s if j <= i else -math.inf for j, s in enumerate(row)] for i, row in enumerate(scores)]


def attention(q, k, v, causal):
    if len(q[0]) != len(k[0]) or len(k) != len(v):
        raise ValueError("attention: the shapes do not fit")
    root = math.sqrt(len(q[0]))
    scores = [[s / root for s in row] for row in matmul(q, list(zip(*k)))]
    if causal:
        scores = masked(scores)
    weights = [softmax(row) for row in scores]
    return matmul(weights, v)


def head(x, w_q, w_k, w_v, causal):
    return attention(matmul(x, w_q), matmul(x, w_k), matmul(x, w_v), causal)
