"""Directions and layers of a matrix, with NumPy."""


def eigenvalues(a):
    import numpy as np

    return sorted(np.linalg.eigvals(np.array(a, dtype=float)).tolist(), reverse=True)


def singular_values(a):
    import numpy as np

    return np.linalg.svd(np.array(a, dtype=float), compute_uv=False)


def approximation(a, rank):
    import numpy as np

    u, s, vt = np.linalg.svd(np.array(a, dtype=float), full_matrices=False)
    return u[:, :rank] * s[:rank] @ vt[:rank]
