"""The difference of two vectors as plain lists."""


# twin: {java: forwardpass.engine.linalg.Vectors#subtract, args: [[3, 1], [1, 3]], within: 0}
def subtract(a, b):
    if len(a) != len(b):
        raise ValueError(f"subtract: {len(a)} entries and {len(b)} entries")
    return [x - y for x, y in zip(a, b)]
