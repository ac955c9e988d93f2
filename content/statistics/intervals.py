"""Summaries and intervals, twins of forwardpass.engine.statistics."""


# twin: {java: forwardpass.engine.statistics.Moments#variance, args: [[0.85, 0.88, 0.82, 0.90, 0.87]], within: 1.0e-15}
# twin: {java: forwardpass.engine.statistics.Moments#variance, args: [[3, 3]], within: 0}
# twin: {java: forwardpass.engine.statistics.Moments#variance, args: [[3]], refuses: true}
def variance(x):
    n = len(x)
    if n < 2:
        raise ValueError(f"variance: needs at least 2 values, not {n}")
    mean = sum(x) / n
    return sum((v - mean) ** 2 for v in x) / (n - 1)


# twin: {java: forwardpass.engine.statistics.ConfidenceInterval#ofProportion, part: low, args: [18, 20, 0.95], within: 1.0e-12}
# twin: {java: forwardpass.engine.statistics.ConfidenceInterval#ofProportion, part: low, args: [20, 20, 0.95], within: 1.0e-12}
# twin: {java: forwardpass.engine.statistics.ConfidenceInterval#ofProportion, part: low, args: [0, 20, 0.95], within: 0}
# twin: {java: forwardpass.engine.statistics.ConfidenceInterval#ofProportion, part: low, args: [21, 20, 0.95], refuses: true}
def wilson_low(right, n, level):
    from statistics import NormalDist  # the upper end is 1 - wilson_low(n - right, n, level)

    if n < 1 or not 0 <= right <= n:
        raise ValueError(f"{right} right answers of {n}")
    z = NormalDist().inv_cdf((1 + level) / 2)
    p = right / n
    s = z * z / n
    centre = (p + s / 2) / (1 + s)
    half = z / (1 + s) * (p * (1 - p) / n + s / n / 4) ** 0.5
    return 0 if right == 0 else centre - half
