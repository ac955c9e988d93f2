"""Makes golden.txt, the numbers that the statistics tests take for the truth.

Needs Python 3 with mpmath, NumPy and SciPy (made with 1.3.0, 2.4.6 and 1.17.1). Run in this folder:
    python3 golden.py > golden.txt
Values of functions and moments are computed with 60 digits by mpmath and rounded once to a double;
the t-tests and quantiles are SciPy's and NumPy's. A line is: name, arguments, '=', results.
"""

import random

import mpmath as mp
import numpy as np
from scipy import stats

mp.mp.dps = 60


def line(name, arguments, results):
    def text(x):
        return repr(float(x))

    print(name, *map(text, arguments), "=", *map(text, results))


def two_sided(df, t):
    df, t = mp.mpf(df), mp.mpf(t)
    return mp.betainc(df / 2, mp.mpf(1) / 2, 0, df / (df + t * t), regularized=True)


for x in [1e-8, 0.1, 0.5, 0.999, 1.0, 1.5, 2.0, 2.0001, 3.7, 9.99, 10.0, 33.3, 171.5, 1e4, 1e8]:
    line("logGamma", [x], [mp.loggamma(mp.mpf(x))])

for a in [0.5, 1.0, 3.25, 9.5, 50.0, 2500.0, 1e6]:
    for b in [0.5, 2.0, 12.5, 700.0]:
        a_, b_ = mp.mpf(a), mp.mpf(b)
        line("logBeta", [a, b], [mp.loggamma(a_) + mp.loggamma(b_) - mp.loggamma(a_ + b_)])

for a in [0.5, 1.0, 2.5, 10.0, 60.0]:
    for b in [0.5, 1.0, 4.0, 30.0]:
        for x in [1e-6, 0.1, 0.3, 0.5, 0.77, 0.95, 0.9999]:
            line("incompleteBeta", [a, b, x], [mp.betainc(a, b, 0, mp.mpf(x), regularized=True)])

DEGREES = [0.5, 1.0, 2.0, 3.0, 4.7, 10.0, 30.5, 120.0, 1000.0]
for df in DEGREES:
    for t in [1e-9, 0.01, 0.5, 1.0, 1.96, 2.776, 5.0, 12.0, 100.0]:
        line("tTwoSided", [df, t], [two_sided(df, t)])

for df in DEGREES:
    for p in [1e-10, 0.001, 0.025, 0.05, 0.25, 0.49]:
        guess = mp.mpf(float(stats.t.isf(p, df)))
        root = mp.findroot(lambda t: two_sided(df, t) / 2 / mp.mpf(p) - 1, guess, tol=1e-45)
        line("tQuantile", [df, p], [-root])

for z in [-8.3, -3.0, -1.0, -0.1, 0.0, 0.5, 1.0, 1.96, 5.0, 10.0, 30.0]:
    line("normalUpperTail", [z], [mp.erfc(mp.mpf(z) / mp.sqrt(2)) / 2])
for q in [1e-300, 1e-20, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999]:
    guess = mp.mpf(float(stats.norm.ppf(q)))
    root = mp.findroot(lambda z: mp.erfc(-z / mp.sqrt(2)) / 2 / mp.mpf(q) - 1, guess, tol=1e-45)
    line("normalQuantile", [q], [root])

# Moments: exact for the doubles as they are, then rounded once.
draw = random.Random(20261122)
samples = [
    [0.1, 0.2, 0.3],
    [1e100, 1.0, -1e100],
    [1e16, 1.0, 1.0, -1e16, 3.0],
    [5e-324, 1e-323, 2e-323],
    [1e308, 1.7e308, -1e308, 1.5e308],
    [3.0, 3.0000000000000004],
    [1e-200, 3e-200, 2e-200, 7e-200],
]
for offset in [0.0, 1e3, 1e9, 1e15]:
    for size in [2, 3, 17, 200]:
        samples.append([offset + draw.gauss(0, 1) for _ in range(size)])
for sample in samples:
    exact = [mp.mpf(x) for x in sample]
    n = len(exact)
    mp.mp.dps = 700
    mean = mp.fsum(exact) / n
    squares = mp.fsum([(x - mean) ** 2 for x in exact])
    moments = [mean, mp.sqrt(squares / (n - 1)), mp.sqrt(squares / (n - 1) / n)]
    variance = squares / (n - 1)
    if 1e-290 < variance < 1e300:
        moments += [variance, squares / n]
    line("moments", sample, moments)
    mp.mp.dps = 60

for sample in samples[7:15]:
    for q in [0.0, 0.025, 0.25, 0.5, 0.7, 0.975, 1.0]:
        line("quantile", [q] + sample, [np.quantile(sample, q)])

PAIRS = [
    ([0.85, 0.88, 0.82, 0.90, 0.87], [0.80, 0.84, 0.83, 0.86, 0.81]),
    ([27.5, 21.0, 19.0, 23.6, 17.0, 17.9], [27.1, 22.0, 20.8, 23.4, 23.4, 23.5]),
    ([1.0, 2.0, 3.0, 4.0], [2.0, 4.0, 6.0, 9.0]),
    ([1e9 + 1, 1e9 + 2, 1e9 + 4], [1e9 + 9, 1e9 + 3, 1e9 + 5]),
]
for first, second in PAIRS:
    n = [float(len(first))]
    # SciPy rounds each mean before it subtracts them: far from 0 it is given the distances from the
    # smallest value, which are exact here.
    near = min(first) if min(first) > 1e6 else 0.0
    a, b = [x - near for x in first], [x - near for x in second]
    for name, test in [
        ("welch", stats.ttest_ind(a, b, equal_var=False)),
        ("paired", stats.ttest_rel(first, second)),
    ]:
        interval = test.confidence_interval(0.95)
        line(name, n + first + second,
             [test.statistic, test.df, test.pvalue, interval.low, interval.high])
unequal = ([3.1, 4.1, 5.9, 2.6, 5.3, 5.8, 9.7], [9.3, 2.3, 8.4])
test = stats.ttest_ind(*unequal, equal_var=False)
interval = test.confidence_interval(0.95)
line("welch", [7.0] + unequal[0] + unequal[1],
     [test.statistic, test.df, test.pvalue, interval.low, interval.high])

scores = [0.85, 0.88, 0.82, 0.90, 0.87]
for level in [0.5, 0.9, 0.95, 0.99]:
    error = stats.sem(scores)
    line("tInterval", [level] + scores, stats.t.interval(level, 4, np.mean(scores), error))
    line("normalInterval", [level] + scores, stats.norm.interval(level, np.mean(scores), error))
