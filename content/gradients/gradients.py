"""Partial derivatives, measured one by one, and all of them in a list."""


def partial(f, x, i, step):
    """Move entry i both ways, hold the others still."""

    def moved(by):
        return f([each + by if j == i else each for j, each in enumerate(x)])

    return (moved(step) - moved(-step)) / (2 * step)


def gradient(f, x, step=2**-17):
    return [partial(f, x, i, step * max(1, abs(x[i]))) for i in range(len(x))]
