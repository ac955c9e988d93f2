"""One step of AdamW on one weight."""

import math


# twin: {java: forwardpass.engine.optim.AdamStep#then, part: next, args: [3, 4, 0, 0, 1, 0.1, 0.9, 0.95, 0.1], java-args: [{t: 0, mean: [0], square: [0], correction1: 0, correction2: 0, meanHat: [0], squareHat: [0], change: [0], next: [3]}, [4], 0.1, {beta1: 0.9, beta2: 0.95, epsilon: 1.0e-8}, 0.1], within: 1.0e-14}
# twin: {java: forwardpass.engine.optim.AdamStep#then, part: next, args: [2.87, 1, 0.4, 0.8, 2, 0.1, 0.9, 0.95, 0], java-args: [{t: 1, mean: [0.4], square: [0.8], correction1: 0, correction2: 0, meanHat: [0], squareHat: [0], change: [0], next: [2.87]}, [1], 0.1, {beta1: 0.9, beta2: 0.95, epsilon: 1.0e-8}, 0], within: 1.0e-14}
# twin: {java: forwardpass.engine.optim.AdamStep#then, part: next, args: [3, 0, 0, 0, 1, 0.1, 0.9, 0.95, 0], java-args: [{t: 0, mean: [0], square: [0], correction1: 0, correction2: 0, meanHat: [0], squareHat: [0], change: [0], next: [3]}, [0], 0.1, {beta1: 0.9, beta2: 0.95, epsilon: 1.0e-8}, 0], within: 0}
def adamw(w, g, m, v, t, rate, beta1, beta2, decay):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return w - rate * (m_hat / (math.sqrt(v_hat) + 1e-8) + decay * w)
