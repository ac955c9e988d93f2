"""Gradient descent with momentum, a step at a time on lists of weights."""


# twin: {java: forwardpass.engine.optim.MomentumStep#from, part: next, args: [[3], [4], [0], 0.1, 0.9], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.MomentumStep#from, part: next, args: [[2.6, 1], [3.2, -1], [4, 2], 0.1, 0.9], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.MomentumStep#from, part: next, args: [[3], [4], [0, 0], 0.1, 0.9], refuses: true}
def momentum_step(w, gradient, velocity, rate, mu):
    if not len(w) == len(gradient) == len(velocity):
        raise ValueError(f"{len(w)} weights, {len(gradient)} gradients, {len(velocity)} velocities")
    velocity = [mu * v + g for v, g in zip(velocity, gradient)]
    return [x - rate * v for x, v in zip(w, velocity)]
