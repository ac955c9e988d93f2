"""What a belief costs, in nats, and arithmetic coding in plain Python."""

import math


def entropy(p):
    return 0 - sum(a * math.log(a) for a in p if a > 0)  # 0 - …, for -0.0


def kl(p, q):
    return sum(
        a * (math.log(a / b) if b > 0 else math.inf)
        for a, b in zip(p, q, strict=True)
        if a > 0
    )


def encode(bounds, outcomes):
    half, quarter = 1 << 39, 1 << 38
    low, high, pending, bits = 0, 2 * half - 1, 0, ""
    for outcome in outcomes:
        span = high - low + 1
        high = low + span * bounds[outcome + 1] // bounds[-1] - 1
        low = low + span * bounds[outcome] // bounds[-1]
        while True:
            if high < half:
                bits, pending = bits + "0" + "1" * pending, 0
            elif low >= half:
                bits, pending = bits + "1" + "0" * pending, 0
                low, high = low - half, high - half
            elif low >= quarter and high < half + quarter:
                pending += 1
                low, high = low - quarter, high - quarter
            else:
                break
            low, high = 2 * low, 2 * high + 1
    first, rest = ("0", "1") if low < quarter else ("1", "0")
    return bits + first + rest * (pending + 1)
