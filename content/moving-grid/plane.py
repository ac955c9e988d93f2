"""What a 2x2 matrix does to areas."""


def determinant(a):
    (a11, a12), (a21, a22) = a
    return a11 * a22 - a12 * a21
