"""One block on plain lists, as the chapter's listings compute it."""

import math


# twin: {java: forwardpass.engine.block.ActivationFunction#gelu, args: [-1], within: 1.0e-15}
def gelu(x):
    return 0.5 * x * (1 + math.erf(x / math.sqrt(2)))


# twin: {java: forwardpass.engine.block.ActivationFunction#geluTanh, args: [-1], within: 1.0e-15}
def gelu_tanh(x):
    return 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


# twin: {java: forwardpass.engine.block.ActivationFunction#silu, args: [-1], within: 1.0e-15}
def silu(x):
    return x / (1 + math.exp(-x))


# twin: {java: forwardpass.engine.linalg.MatMul#matmul, args: [[[1, -1]], [[1, 0, -0.5], [-1, 2, 1]]], within: 0}
def matmul(x, w):
    if len(x[0]) != len(w):
        raise ValueError(f"matmul: {len(x[0])} columns meet {len(w)} rows")
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*w)] for row in x]


def mlp(x, w_in, b_in, w_out, b_out):
    pre = [[v + b for v, b in zip(row, b_in, strict=True)] for row in matmul(x, w_in)]
    post = [[gelu_tanh(v) for v in row] for row in pre]
    return [[v + b for v, b in zip(row, b_out, strict=True)] for row in matmul(post, w_out)]


def swiglu(x, w_gate, w_in, w_out):
    gate = [[silu(v) for v in row] for row in matmul(x, w_gate)]
    post = [[g * v for g, v in zip(*rows)] for rows in zip(gate, matmul(x, w_in))]
    return matmul(post, w_out)
