"""Quantiles, a twin of forwardpass.engine.statistics.Quantiles."""


# twin: {java: forwardpass.engine.statistics.Quantiles#of, args: [[0.85, 0.88, 0.82, 0.90, 0.87], 0.025], within: 1.0e-15}
# twin: {java: forwardpass.engine.statistics.Quantiles#of, args: [[0.85, 0.88, 0.82, 0.90, 0.87], 0.5], within: 0}
# twin: {java: forwardpass.engine.statistics.Quantiles#of, args: [[4, 1, 3, 2], 1], within: 0}
# twin: {java: forwardpass.engine.statistics.Quantiles#of, args: [[7], 0.3], within: 0}
# twin: {java: forwardpass.engine.statistics.Quantiles#of, args: [[], 0.3], refuses: true}
# twin: {java: forwardpass.engine.statistics.Quantiles#of, args: [[1, 2], 1.01], refuses: true}
def quantile(x, q):
    if not x or not 0 <= q <= 1:
        raise ValueError(f"quantile {q} of {len(x)} values")
    x = sorted(x)
    place = (len(x) - 1) * q
    below = int(place)
    share = place - below
    if share == 0:
        return x[below]
    return x[below] * (1 - share) + x[below + 1] * share
