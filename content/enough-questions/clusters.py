import math


def clustered_error(values, cluster):
    middle = sum(values) / len(values)
    sums = {}
    for x, name in zip(values, cluster):
        sums[name] = sums.get(name, 0) + x - middle
    many = len(sums)
    squares = sum(s * s for s in sums.values())
    return math.sqrt(many / (many - 1) * squares) / len(values)
