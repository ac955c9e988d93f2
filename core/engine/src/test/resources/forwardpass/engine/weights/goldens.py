"""Golden numbers for 16-bit floats, from numpy and PyTorch (Debian's 1.24 and 1.13 were used).

    python3 goldens.py            # writes half.txt beside this script

Every one of the 65,536 patterns is widened, and the float, its neighbours and the middle between
it and the next are narrowed again; what comes out is hashed (SHA-256, big-endian, NaNs left out,
as their bits are nobody's promise). Some are listed to be read.
"""

import hashlib
import os

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))


def widened_half():
    return np.arange(65536, dtype=np.uint16).view(np.float16).astype(np.float32)


def widened_bfloat():
    return (np.arange(65536, dtype=np.uint32) << 16).view(np.float32)


def narrowed_half(x):
    with np.errstate(over="ignore"):
        return x.astype(np.float16).view(np.uint16)


def narrowed_bfloat(x):
    return torch.from_numpy(x).to(torch.bfloat16).view(torch.int16).numpy().view(np.uint16)


def probes(wide):
    """Each finite number from 0 on, what lies just beside it, and around the middle to the next."""
    x = wide[: np.flatnonzero(np.isinf(wide))[0]].astype(np.float64)
    middle = ((x[:-1] + x[1:]) / 2).astype(np.float32)
    x = x.astype(np.float32)
    up, down = np.float32(np.inf), np.float32(-np.inf)
    parts = [x, np.nextafter(x, up), np.nextafter(x, down), middle, np.nextafter(middle, up),
             np.nextafter(middle, down)]
    all_of_them = np.concatenate(parts)
    return np.concatenate([all_of_them, -all_of_them])


def sha(array, kind):
    return hashlib.sha256(array.astype(kind).tobytes()).hexdigest()


def main():
    lines = []
    for name, widened, narrowed in (("half", widened_half(), narrowed_half),
                                    ("bfloat", widened_bfloat(), narrowed_bfloat)):
        numbers = widened[~np.isnan(widened)]
        lines.append("%s.widened %s" % (name, sha(numbers.view(np.uint32), ">u4")))
        probe = probes(widened)
        lines.append("%s.probes %d %s" % (name, len(probe), sha(probe.view(np.uint32), ">u4")))
        lines.append("%s.narrowed %s" % (name, sha(narrowed(probe), ">u2")))
        for x in (0.1, -2.5, 65504, 65519.996, 65520, 1e-7, 5.9604645e-8, 2.9802322e-8, 2.9802326e-8,
                  1 / 3, 3.3961773e38, 3.3961776e38, float("inf")):
            value = np.array([x], dtype=np.float32)
            lines.append("%s.sample %08x %04x" % (name, value.view(np.uint32)[0],
                                                  narrowed(value)[0]))
    with open(os.path.join(HERE, "half.txt"), "w") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
