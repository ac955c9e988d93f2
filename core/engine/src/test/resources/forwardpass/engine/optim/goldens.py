"""Golden numbers for the optimisers, from torch.optim (Debian's python3-torch 1.13 was used).

    python3 goldens.py            # writes optim.txt beside this script

Two parameters, w of 3 numbers and b of 2, in float64; the loss is sum(w^4)/4 + sum((b - 1)^2) +
w[0] * b[1], whose gradient the test knows. A line is: name, step, w0 w1 w2 b0 b1.
"""

import os

import torch

HERE = os.path.dirname(os.path.abspath(__file__))


def run(name, make, lines):
    w = torch.tensor([1.5, -0.7, 0.2], dtype=torch.float64, requires_grad=True)
    b = torch.tensor([0.3, -1.1], dtype=torch.float64, requires_grad=True)
    optimizer = make(w, b)
    for step in range(10):
        optimizer.zero_grad()
        loss = (w ** 4).sum() / 4 + ((b - 1) ** 2).sum() + w[0] * b[1]
        loss.backward()
        optimizer.step()
        numbers = w.tolist() + b.tolist()
        lines.append("%s %d %s" % (name, step + 1, " ".join(repr(x) for x in numbers)))


def main():
    lines = []
    groups = lambda w, b: [{"params": [w], "weight_decay": 0.1}, {"params": [b], "weight_decay": 0}]
    run("sgd", lambda w, b: torch.optim.SGD([w, b], lr=0.05), lines)
    run("sgd-decay", lambda w, b: torch.optim.SGD(groups(w, b), lr=0.05), lines)
    run("momentum", lambda w, b: torch.optim.SGD([w, b], lr=0.05, momentum=0.9), lines)
    run("nesterov",
        lambda w, b: torch.optim.SGD(groups(w, b), lr=0.05, momentum=0.9, nesterov=True), lines)
    run("adam", lambda w, b: torch.optim.Adam([w, b], lr=0.1), lines)
    run("adam-decay", lambda w, b: torch.optim.Adam(groups(w, b), lr=0.1), lines)
    run("adamw", lambda w, b: torch.optim.AdamW(groups(w, b), lr=0.1, betas=(0.9, 0.95)), lines)
    with open(os.path.join(HERE, "optim.txt"), "w") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
