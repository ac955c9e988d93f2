"""Softmax in 32-bit numbers, with and without the subtraction that saves it."""


def naive_float32(z):
    import numpy as np  # numpy's float32 overflows as a model's would

    with np.errstate(all="ignore"):
        powers = np.exp(np.array(z, dtype=np.float32))
        return powers / powers.sum()


def stable_float32(z):
    import numpy as np

    scores = np.array(z, dtype=np.float32)
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()
