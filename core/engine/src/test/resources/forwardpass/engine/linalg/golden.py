"""Makes golden.txt, the numbers that the linalg tests take for the truth.

Needs Python 3 with mpmath (made with 1.3.0). Run in this folder: python3 golden.py > golden.txt
Everything is computed with 60 digits from the doubles as they are and rounded once.
A line is: name, rows, columns, the entries row after row, '=', results.
"""

import random

import mpmath as mp

mp.mp.dps = 60


def line(name, rows, results):
    entries = [x for row in rows for x in row]
    print(name, len(rows), len(rows[0]), *[repr(float(x)) for x in entries], "=",
          *[repr(float(x)) for x in results])


def hilbert(m, n):
    return [[1.0 / (i + j + 1) for j in range(n)] for i in range(m)]


def gauss(m, n, seed):
    draw = random.Random(seed)
    return [[draw.gauss(0, 1) for _ in range(n)] for _ in range(m)]


def singular_values(rows):
    a = mp.matrix(rows)
    tall = a if len(rows) >= len(rows[0]) else a.T
    return sorted(mp.svd_r(tall, compute_uv=False), reverse=True)


SVD = [
    [[3.0, 0.0], [4.0, 5.0]],
    [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]],
    [[3.0, 2.0, 2.0], [2.0, 3.0, -2.0]],
    hilbert(5, 5), hilbert(8, 8), hilbert(12, 6), hilbert(4, 9),
    gauss(6, 6, 1), gauss(3, 11, 2), gauss(15, 4, 3), gauss(1, 5, 4), gauss(5, 1, 5),
]
for rows in SVD:
    line("singularValues", rows, singular_values(rows))

for rows in [gauss(3, 3, 6), gauss(5, 5, 7), gauss(9, 9, 8), hilbert(4, 4),
             [[0.1, 0.3], [0.2, 0.6]], [[1e8 + 1, 1e8], [1e8, 1e8 - 1]]]:
    line("determinant", rows, [mp.det(mp.matrix(rows))])

for n, seed in [(2, 9), (3, 10), (6, 11), (10, 12)]:
    half = gauss(n, n, seed)
    rows = [[half[i][j] + half[j][i] for j in range(n)] for i in range(n)]
    line("symmetric", rows, sorted(mp.eigsy(mp.matrix(rows), eigvals_only=True), reverse=True))

GENERAL = [
    [[2.0, 1.0], [1.0, 3.0 + 1e-9]],
    [[1.0, 1e-9], [0.0, 1.0 + 1e-9]],
    [[0.0, -1.0], [1.0, 0.0]],
    [[1e9, 1.0], [1.0, 1e-9]],
    [[4.0, 1.0], [2.0, 3.0]],
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
    [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 10.0]],
    [[0.0, 0.0, 0.0, -24.0], [1.0, 0.0, 0.0, 50.0], [0.0, 1.0, 0.0, -35.0], [0.0, 0.0, 1.0, 10.0]],
    [[0.0, 1.0, 0.0, 0.0], [-1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 2.0, 3.0], [0.0, 0.0, -3.0, 2.0]],
    gauss(3, 3, 13), gauss(4, 4, 14), gauss(5, 5, 15), gauss(8, 8, 16), gauss(12, 12, 17),
]
for rows in GENERAL:
    values = mp.eig(mp.matrix(rows), left=False, right=False)
    # Zeros of 60-digit arithmetic are zeros; a pair's real parts are made one, so that sorting is stable.
    clean = []
    for z in values:
        re = mp.mpf(float(mp.re(z))) if abs(mp.re(z)) > 1e-40 else mp.mpf(0)
        im = mp.mpf(float(mp.im(z))) if abs(mp.im(z)) > 1e-30 else mp.mpf(0)
        clean.append((re, im))
    clean.sort(key=lambda z: (-z[0], abs(z[1]), -z[1]))
    line("eigenvalues", rows, [part for z in clean for part in z])
