"""Two ways to tell a place, on plain lists."""

import math


# twin: {java: forwardpass.engine.position.Sinusoids#at, args: [3, 4, 10000], within: 1.0e-14}
def sinusoids(position, width, base):
    if width < 2 or width % 2:
        raise ValueError("sinusoids: the width must be even")
    out = []
    for i in range(width // 2):
        angle = position / base ** (2 * i / width)
        out += [math.sin(angle), math.cos(angle)]
    return out


# twin: {java: forwardpass.engine.position.Rotary#turned, args: [[1, 2, 3, 4], 7, 10000], java-args: [{base: 10000}, [1, 2, 3, 4], 7], within: 1.0e-14}
def turned(x, position, base):
    if len(x) % 2:
        raise ValueError("rotary: an even count is needed")
    out = []
    for i in range(len(x) // 2):
        angle = position * base ** (-2 * i / len(x))
        a, b = x[2 * i], x[2 * i + 1]
        out += [a * math.cos(angle) - b * math.sin(angle), a * math.sin(angle) + b * math.cos(angle)]
    return out
