"""Makes golden.txt, the numbers that the probability tests take for the truth.

Needs Python 3 with mpmath (made with 1.3.0). Run in this folder: python3 golden.py > golden.txt
Everything is computed with 60 digits from the doubles as they are and rounded once.
A line is: name, arguments, '=', results.
"""

import random

import mpmath as mp

mp.mp.dps = 60


def line(name, arguments, results):
    print(name, *[repr(float(x)) for x in arguments], "=", *[repr(float(x)) for x in results])


LOGITS = [
    [0.0], [2.0, 1.0, 0.0], [1000.0, 999.0, 998.0], [-1000.0, -1001.0], [0.0, -50.0], [-745.0, -746.0],
    [1.0, 2.0, 0.5], [1e-9, -1e-9], [-0.6931471805599453, -0.6931471805599453], [700.0, 1e300],
]
draw = random.Random(1)
LOGITS.append([draw.gauss(0, 3) for _ in range(40)])
for logits in LOGITS:
    line("logSumExp", logits, [mp.log(mp.fsum(mp.exp(mp.mpf(z) - max(logits)) for z in logits))
                               + max(logits)])

for size in [2, 3, 7, 30]:
    for spread in [0.1, 1, 5]:
        def distribution():
            weights = [mp.exp(draw.gauss(0, spread)) for _ in range(size)]
            return [float(w / mp.fsum(weights)) for w in weights]

        p, q = distribution(), distribution()
        entropy = -mp.fsum(x * mp.log(x) for x in map(mp.mpf, p))
        cross = -mp.fsum(mp.mpf(x) * mp.log(y) for x, y in zip(p, map(mp.mpf, q)))
        kl = mp.fsum(mp.mpf(x) * mp.log(mp.mpf(x) / mp.mpf(y)) for x, y in zip(p, q))
        line("information", p + q, [entropy, cross, kl])
