"""Softmax in plain Python, step by step as in the text."""

import math


def naive(z):
    powers = [math.exp(score) for score in z]
    total = sum(powers)
    return [power / total for power in powers]


def softmax(z):
    largest = max(z)
    powers = [math.exp(score - largest) for score in z]
    total = sum(powers)
    return [power / total for power in powers]
