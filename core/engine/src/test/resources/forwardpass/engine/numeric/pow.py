"""Makes pow.txt: powers of numbers near 1 with huge exponents, to 25 digits by mpmath.

Needs Python 3 with mpmath (made with 1.2.1). Run in this folder: python3 pow.py > pow.txt
A line is: x, y, x to the power y. The first was found wrong by 407 units in the last place.
"""

import random

import mpmath as mp

mp.mp.dps = 60
rng = random.Random(20261130)

print("# made by pow.py")


def line(x, y):
    print(repr(x), repr(y), mp.nstr(mp.power(mp.mpf(x), mp.mpf(y)), 25))


line(1.0000001927146382, -2939468972.4031143)
made = 0
while made < 1000:
    x = 1 + (rng.random() - 0.5) * 2.0 ** -rng.randrange(52)
    if x == 1:
        continue
    y = (rng.random() * 2 - 1) * 700 / float(mp.log(x))  # the result stays a normal double
    line(x, y)
    made += 1
