"""Gradient descent and its relatives, a step at a time on lists of weights."""


# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[3], [4], 0.1], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[5, -1], [-2, 0], 0.05], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[5, -1], [-2], 0.05], refuses: true}
# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[5], [-2], -0.1], refuses: true}
def step(w, gradient, rate):
    if len(w) != len(gradient) or rate < 0:
        raise ValueError(f"{len(w)} weights, {len(gradient)} gradients, rate {rate}")
    return [x - rate * g for x, g in zip(w, gradient)]


# twin: {java: forwardpass.engine.optim.MomentumStep#from, part: next, args: [[3], [4], [0], 0.1, 0.9], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.MomentumStep#from, part: next, args: [[2.6, 1], [3.2, -1], [4, 2], 0.1, 0.9], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.MomentumStep#from, part: next, args: [[3], [4], [0, 0], 0.1, 0.9], refuses: true}
def momentum_step(w, gradient, velocity, rate, mu):
    if len(velocity) != len(gradient):
        raise ValueError(f"{len(velocity)} velocities, {len(gradient)} gradients")
    velocity = [mu * v + g for v, g in zip(velocity, gradient)]
    return step(w, velocity, rate)
