"""Cross-entropy and its relatives in plain Python, in nats."""

import math


def surprise(p):
    return -math.log(p)


def cross_entropy(p, q):
    return sum(-a * math.log(b) for a, b in zip(p, q) if a > 0)


def entropy(p):
    return cross_entropy(p, p)


def kl(p, q):
    return sum(a * math.log(a / b) for a, b in zip(p, q) if a > 0)


def perplexity(nats):
    return math.exp(nats)


def loss_of_logits(z, target):
    largest = max(z)
    total = sum(math.exp(score - largest) for score in z)
    return largest + math.log(total) - z[target]


def gradient_of_logits(z, target):
    largest = max(z)
    powers = [math.exp(score - largest) for score in z]
    total = sum(powers)
    return [power / total - (i == target) for i, power in enumerate(powers)]
