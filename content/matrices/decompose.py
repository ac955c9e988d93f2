"""Directions and layers of a matrix, with NumPy."""


def eigenvalues(a):
    import numpy as np

    # Complex numbers: a matrix that turns every direction has no real eigenvalue.
    values = np.linalg.eigvals(np.array(a, dtype=complex)).tolist()
    return sorted(values, key=lambda value: (value.real, value.imag), reverse=True)


def singular_values(a):
    import numpy as np

    return np.linalg.svd(np.array(a, dtype=float), compute_uv=False)


def approximation(a, rank):
    import numpy as np

    u, s, vt = np.linalg.svd(np.array(a, dtype=float), full_matrices=False)
    return u[:, :rank] * s[:rank] @ vt[:rank]
