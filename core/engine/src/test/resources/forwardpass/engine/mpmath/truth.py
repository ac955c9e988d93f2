"""What MpmathTest takes for the truth: reads questions, a line each, and answers each with a line.

Needs Python 3 with mpmath (Debian: python3-mpmath). A question is a name and doubles in hexadecimal;
an answer is the doubles nearest to the true values, computed exactly or with many more digits.
"""

import sys
from fractions import Fraction

import mpmath as mp

mp.mp.dps = 40


def nearest(x):
    """The double nearest to x, infinite where it leaves the doubles."""
    try:
        return repr(float(x))
    except OverflowError:
        return "inf" if x > 0 else "-inf"


def two_sided(nu, t):
    """P(|T| >= |t|) of Student's distribution."""
    t = abs(t)
    if nu <= 10000:
        x = nu / (nu + t * t)
        return mp.betainc(nu / 2, mp.mpf(1) / 2, 0, x, regularized=True)
    mp.mp.dps = 60  # the exponent is a large number times a tiny one
    power = lambda u: -(nu + 1) / 2 * mp.log1p(u * u / nu)
    density = lambda u: mp.exp(power(u) - power(t))  # near 1: quad's error is an absolute one
    steps = [t + 2 * k / (t + 1) for k in range(25)]  # it falls to 1/e in less than half of each
    peak = mp.exp(mp.loggamma((nu + 1) / 2) - mp.loggamma(nu / 2)) / mp.sqrt(nu * mp.pi)
    if nu > mp.mpf(10) ** 12:  # its asymptotic series, where the subtraction loses digits
        peak = (1 - 1 / (4 * nu) + 1 / (32 * nu * nu)) / mp.sqrt(2 * mp.pi)
    p = 2 * peak * mp.exp(power(t)) * mp.quad(density, steps, method="gauss-legendre", maxdegree=4)
    mp.mp.dps = 40
    return p


def exact(values):
    return [Fraction(x) for x in values]


def to_mp(fraction):
    return mp.mpf(fraction.numerator) / mp.mpf(fraction.denominator)


def moments(values):
    mean = sum(values) / len(values)
    return mean, sum((x - mean) ** 2 for x in values) / (len(values) - 1)


def t_test(difference, error_squared, degrees):
    t = to_mp(difference) / mp.sqrt(to_mp(error_squared))
    return [t, degrees, two_sided(degrees, t)]


def one_sample(a):
    values = exact(a[1:])
    mean, variance = moments(values)
    return t_test(mean - Fraction(a[0]), variance / len(values), mp.mpf(len(values) - 1))


def welch(a):
    n = int(a[0])
    first, second = exact(a[1 : 1 + n]), exact(a[1 + n :])
    mean1, variance1 = moments(first)
    mean2, variance2 = moments(second)
    e1, e2 = variance1 / len(first), variance2 / len(second)
    degrees = (e1 + e2) ** 2 / (e1**2 / (len(first) - 1) + e2**2 / (len(second) - 1))
    return t_test(mean1 - mean2, e1 + e2, to_mp(degrees))


def paired(a):
    n = len(a) // 2
    differences = [x - y for x, y in zip(exact(a[:n]), exact(a[n:]))]
    mean, variance = moments(differences)
    return t_test(mean, variance / n, mp.mpf(n - 1))


def student(a):
    return [two_sided(mp.mpf(a[0]), mp.mpf(a[1]))]


def pca(a):
    """The mean, and each variance over the sum of all; the largest one's standard deviation."""
    n, d = int(a[0]), int(a[1])
    points = exact(a[2:])
    columns = [points[j::d] for j in range(d)]
    means = [sum(c) / n for c in columns]
    centred = [[x - m for x in c] for c, m in zip(columns, means)]
    covariance = mp.matrix(d, d)
    for i in range(d):
        for j in range(d):
            covariance[i, j] = to_mp(sum(x * y for x, y in zip(centred[i], centred[j])) / (n - 1))
    values = sorted(mp.eigsy(covariance, eigvals_only=True), reverse=True)
    whole = sum(values)
    ratios = [v / whole for v in values][: min(n, d)]
    return [to_mp(m) for m in means] + ratios


def eigenvalues(a):
    """Of each eigenvalue its parts and its condition, 1 / |yx| for unit left and right vectors."""
    n = int(a[0])
    matrix = mp.matrix(n, n)
    for i, x in enumerate(a[1:]):
        matrix[i // n, i % n] = mp.mpf(x)
    values, left, right = mp.eig(matrix, left=True, right=True)
    answer = []
    for k in range(n):
        y, x = left[k, :], right[:, k]
        product = abs((y * x)[0])
        size = mp.norm(y) * mp.norm(x)
        condition = size / product if product > mp.mpf(10) ** -35 * size else mp.inf
        answer += [mp.re(values[k]), mp.im(values[k]), condition]
    return answer


def determinant(a):
    """The determinant, and the product of the lengths of the rows."""
    n = int(a[0])
    rows = [exact(a[1 + i * n : 1 + (i + 1) * n]) for i in range(n)]
    product = mp.mpf(1)
    for row in rows:
        product *= mp.sqrt(to_mp(sum(x * x for x in row)))
    value = Fraction(1)
    for col in range(n):
        pivot = next((i for i in range(col, n) if rows[i][col] != 0), None)
        if pivot is None:
            return [mp.mpf(0), product]
        if pivot != col:
            rows[pivot], rows[col] = rows[col], rows[pivot]
            value = -value
        value *= rows[col][col]
        for i in range(col + 1, n):
            factor = rows[i][col] / rows[col][col]
            rows[i] = [x - factor * y for x, y in zip(rows[i], rows[col])]
    return [to_mp(value), product]


def loss(a):
    """The loss of the target, and its gradient."""
    target = int(a[0])
    logits = [mp.mpf(x) for x in a[1:]]
    largest = max(logits)
    exps = [mp.exp(z - largest) for z in logits]
    others = mp.fsum(e for i, e in enumerate(exps) if i != target)
    whole = mp.fsum(exps)
    if logits[target] == largest:
        rest = mp.log1p(others)
    else:
        rest = (largest - logits[target]) + mp.log(whole)
    gradient = [e / whole for e in exps]
    gradient[target] = -others / whole
    return [rest] + gradient


def kl(a):
    """Of P and Q, one behind the other: the divergence, Q − P added so that their sums don't matter."""
    p, q = ([mp.mpf(x) for x in half] for half in (a[: len(a) // 2], a[len(a) // 2 :]))
    return [mp.fsum(x * mp.log(x / y) + y - x for x, y in zip(p, q))]


for line in sys.stdin:
    name, *numbers = line.split()
    print(*map(nearest, globals()[name]([float.fromhex(x) for x in numbers])), flush=True)
