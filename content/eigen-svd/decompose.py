"""Directions and layers of a matrix; the layers with NumPy."""

import cmath


def eigenvalues(a):
    """Of a 2x2 matrix, by trace and determinant; complex where it turns every direction."""
    (a11, a12), (a21, a22) = a
    half = (a11 + a22) / 2
    root = cmath.sqrt(half * half - (a11 * a22 - a12 * a21))
    return [half + root, half - root]


def singular_values(a):
    import numpy as np

    return np.linalg.svd(np.array(a, dtype=float), compute_uv=False)


def approximation(a, rank):
    import numpy as np

    u, s, vt = np.linalg.svd(np.array(a, dtype=float), full_matrices=False)
    return u[:, :rank] * s[:rank] @ vt[:rank]
