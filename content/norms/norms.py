"""Two norms on plain lists."""

import math


# twin: {java: forwardpass.engine.block.LayerNorm#of, part: output, args: [[1, 2, 6, 3], [1, 2, 1, 0.5], [0, 1, 0, -1], 1.0e-5], java-args: [{gain: [1, 2, 1, 0.5], bias: [0, 1, 0, -1], epsilon: 1.0e-5}, [1, 2, 6, 3]], within: 1.0e-14}
def layer_norm(x, gain, bias, eps):
    mean = sum(x) / len(x)
    variance = sum((v - mean) ** 2 for v in x) / len(x)
    root = math.sqrt(variance + eps)
    return [g * (v - mean) / root + b for v, g, b in zip(x, gain, bias, strict=True)]


# twin: {java: forwardpass.engine.block.RmsNorm#of, part: output, args: [[1, 2, 6, 3], [1, 2, 1, 0.5], 1.0e-5], java-args: [{gain: [1, 2, 1, 0.5], epsilon: 1.0e-5}, [1, 2, 6, 3]], within: 1.0e-14}
def rms_norm(x, gain, eps):
    root = math.sqrt(sum(v * v for v in x) / len(x) + eps)
    return [g * v / root for v, g in zip(x, gain, strict=True)]
