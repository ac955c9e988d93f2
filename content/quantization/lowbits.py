"""Weights in few bits, on plain lists."""

import math


# twin: {java: forwardpass.engine.lowbits.WeightRounding#round, args: [[0.5625, -0.125, 0.3125, 0.0625]], java-args: [INT4, 4, 1, [0.5625, -0.125, 0.3125, 0.0625]], within: 1.0e-7}
def int4(w):
    largest = max(abs(v) for v in w)
    if largest == 0:
        return [0.0 for v in w]
    scale = largest / 7
    return [round(v / scale) * scale for v in w]


# twin: {java: forwardpass.engine.lowbits.MiniFloat#nearest, args: [2.48], java-args: [{mantissaBits: 1, least: 0, largest: 6}, 2.48], within: 0}
def e2m1(x):
    size = abs(x)
    if size >= 6:
        return math.copysign(6.0, x)
    step = 2.0 ** (max(0, math.frexp(size)[1] - 1) - 1)  # between neighbours
    return math.copysign(round(size / step) * step, x)
