"""One factor again and again, in 64 and in 32 bits."""


def product64(factor, n):
    product = 1.0
    for _ in range(n):
        product *= factor
    return product


def product32(factor, n):
    import numpy as np  # numpy's float32 rounds after every product

    product = np.float32(1)
    for _ in range(n):
        product = np.float32(product * np.float32(factor))
    return float(product)
