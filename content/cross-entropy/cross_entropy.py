"""Cross-entropy and its relatives in plain Python, in nats."""

import math


def surprise(p):
    return 0 - math.log(p) if p > 0 else math.inf  # 0 - …, for -ln 1 would be -0.0


def cross_entropy(p, q):
    return sum(a * surprise(b) for a, b in zip(p, q, strict=True) if a > 0)


def perplexity(nats):
    return math.exp(nats)


def loss_of_logits(z, target):
    largest = max(z)
    total = sum(math.exp(score - largest) for score in z)
    return math.log(total) - (z[target] - largest)


def gradient_of_logits(z, target):
    largest = max(z)
    powers = [math.exp(score - largest) for score in z]
    total = sum(powers)
    return [power / total - (i == target) for i, power in enumerate(powers)]
