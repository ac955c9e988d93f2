import math


def mean(values):
    return sum(values) / len(values)


def variance(values):
    middle = mean(values)
    return sum((x - middle) ** 2 for x in values) / (len(values) - 1)


def welch_t(a, b):
    error = math.sqrt(variance(a) / len(a) + variance(b) / len(b))
    return (mean(a) - mean(b)) / error


def welch_degrees(a, b):
    first = variance(a) / len(a)
    second = variance(b) / len(b)
    return (first + second) ** 2 / (
        first**2 / (len(a) - 1) + second**2 / (len(b) - 1)
    )


def paired_t(a, b):
    d = [x - y for x, y in zip(a, b)]
    return mean(d) / math.sqrt(variance(d) / len(d))


def mcnemar_p(only_a, only_b):
    tosses = only_a + only_b
    if tosses == 0:
        raise ValueError("mcnemar_p: the two never differ")
    fewer = min(only_a, only_b)
    tail = sum(math.comb(tosses, k) for k in range(fewer + 1)) / 2**tosses
    return min(1, 2 * tail)
