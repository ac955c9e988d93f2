"""Gradient descent, a step at a time on a list of weights."""


# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[3], [4], 0.1], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[5, -1], [-2, 0], 0.05], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[5, -1], [-2], 0.05], refuses: true}
# twin: {java: forwardpass.engine.optim.DescentStep#from, part: next, args: [[5], [-2], -0.1], refuses: true}
def step(w, gradient, rate):
    if len(w) != len(gradient) or rate < 0:
        raise ValueError(f"{len(w)} weights, {len(gradient)} gradients, rate {rate}")
    return [x - rate * g for x, g in zip(w, gradient)]
