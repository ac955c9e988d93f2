"""The learning rate of a step, and how much of a gradient may stay."""


# twin: {java: forwardpass.engine.optim.StableSchedule#learningRate, args: [0, 0.002, 200, 13800, 2760], java-args: [{peak: 0.002, warmUp: 200, total: 13800, coolDown: 2760}, 0], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.StableSchedule#learningRate, args: [12420, 0.002, 200, 13800, 2760], java-args: [{peak: 0.002, warmUp: 200, total: 13800, coolDown: 2760}, 12420], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.StableSchedule#learningRate, args: [13800, 0.002, 200, 13800, 2760], java-args: [{peak: 0.002, warmUp: 200, total: 13800, coolDown: 2760}, 13800], within: 0}
def level_then_down(step, peak, warm_up, total, cool_down):
    if step < warm_up:
        return peak * (step + 1) / (warm_up + 1)
    if step < total - cool_down:
        return peak
    return peak * max(0, total - step) / cool_down


# twin: {java: forwardpass.engine.optim.GradientNorm#scale, args: [7, 2], within: 1.0e-15}
# twin: {java: forwardpass.engine.optim.GradientNorm#scale, args: [0, 2], within: 0}
# twin: {java: forwardpass.engine.optim.GradientNorm#scale, args: [1.5, 2], within: 0}
# twin: {java: forwardpass.engine.optim.GradientNorm#scale, args: [7, 0], refuses: true}
def clip_factor(norm, largest):
    if largest <= 0:
        raise ValueError(f"the largest norm is {largest}")
    return min(1, largest / (norm + 1e-6))
