"""What a machine can reach, on plain numbers."""


# twin: {java: forwardpass.engine.cost.Roofline#attainable, args: [989.0e12, 3.35e12, 60], java-args: [{peak: 989.0e12, bandwidth: 3.35e12}, 60], within: 0}
def attainable(peak, bandwidth, intensity):
    if not (peak > 0 and bandwidth > 0):
        raise ValueError("peak and bandwidth must be above 0")
    return min(peak, intensity * bandwidth)
