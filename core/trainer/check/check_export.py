#!/usr/bin/env python3
"""Reads a folder written by `export` as GPT-2's own code would, and measures the model on a text.

    python3 check_export.py FOLDER TEXT

Needs PyTorch alone (Debian: apt-get install python3-torch). Tokens are made from vocab.json and
merges.txt, logits by a forward pass written out by hand from config.json and model.safetensors.
The loss that it prints must equal that of `evaluate --text TEXT` on the same run: then all four
files say what the engine says.
"""

import json
import pathlib
import re
import struct
import sys

import torch
from torch.nn import functional as F


def read_safetensors(path):
    """The tensors of a file by name; all are float32 here."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    assert header.pop("__metadata__") == {"format": "pt"}
    tensors = {}
    for name, entry in header.items():
        assert entry["dtype"] == "F32", entry
        start, end = (8 + length + at for at in entry["data_offsets"])
        flat = torch.frombuffer(bytearray(data[start:end]), dtype=torch.float32)
        tensors[name] = flat.reshape(entry["shape"])
    return tensors


class Tokenizer:
    """GPT-2's: pieces by its pattern (here for ASCII), bytes as printable characters, merges by rank."""

    PIECE = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+")

    def __init__(self, folder):
        self.ids = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        lines = (folder / "merges.txt").read_text(encoding="utf-8").split("\n")[1:-1]
        self.ranks = {tuple(line.split(" ")): rank for rank, line in enumerate(lines)}
        printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
        others = [b for b in range(256) if b not in printable]
        self.characters = {b: chr(b) for b in printable}
        self.characters.update({b: chr(256 + n) for n, b in enumerate(others)})
        self.known = {}

    def piece(self, text):
        parts = [self.characters[b] for b in text.encode("utf-8")]
        while len(parts) > 1:
            pairs = list(zip(parts, parts[1:]))
            best = min(pairs, key=lambda pair: self.ranks.get(pair, len(self.ranks)))
            if best not in self.ranks:
                break
            merged, at = [], 0
            while at < len(parts):
                if at + 1 < len(parts) and (parts[at], parts[at + 1]) == best:
                    merged.append(parts[at] + parts[at + 1])
                    at += 2
                else:
                    merged.append(parts[at])
                    at += 1
            parts = merged
        return [self.ids[part] for part in parts]

    def encode(self, text):
        tokens = []
        for piece in self.PIECE.findall(text):
            if piece not in self.known:
                self.known[piece] = self.piece(piece)
            tokens += self.known[piece]
        return tokens


def logits(tokens, w, config):
    """The forward pass of GPT-2; tokens is [B, T], the result [B, T, vocab_size]."""
    heads, epsilon = config["n_head"], config["layer_norm_epsilon"]
    batch, length = tokens.shape
    mask = torch.full((length, length), float("-inf")).triu(1)

    def norm(x, name):
        return F.layer_norm(x, x.shape[-1:], w[name + ".weight"], w[name + ".bias"], epsilon)

    def linear(x, name):
        return x @ w[name + ".weight"] + w[name + ".bias"]

    x = w["transformer.wte.weight"][tokens] + w["transformer.wpe.weight"][:length]
    for layer in range(config["n_layer"]):
        block = f"transformer.h.{layer}."
        qkv = linear(norm(x, block + "ln_1"), block + "attn.c_attn")
        q, k, v = (
            part.reshape(batch, length, heads, -1).transpose(1, 2) for part in qkv.chunk(3, dim=-1)
        )
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5 + mask
        z = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, -1)
        x = x + linear(z, block + "attn.c_proj")
        hidden = F.gelu(linear(norm(x, block + "ln_2"), block + "mlp.c_fc"), approximate="tanh")
        x = x + linear(hidden, block + "mlp.c_proj")
    return norm(x, "transformer.ln_f") @ w["transformer.wte.weight"].T


def main():
    folder, text = map(pathlib.Path, sys.argv[1:3])
    config = json.loads((folder / "config.json").read_text())
    assert config["model_type"] == "gpt2" and config["activation_function"] == "gelu_new"
    weights = read_safetensors(folder / "model.safetensors")
    tokenizer = Tokenizer(folder)
    tokens = []
    for story in text.read_text(encoding="utf-8").split("<|endoftext|>"):
        if story.strip():
            tokens += tokenizer.encode(story.strip("\r\n")) + [config["eos_token_id"]]
    total, count = 0.0, 0
    with torch.no_grad():
        for start in range(0, len(tokens) - 1, config["n_positions"]):
            row = torch.tensor([tokens[start : start + config["n_positions"] + 1]])
            predicted = logits(row[:, :-1], weights, config)
            total += F.cross_entropy(predicted[0], row[0, 1:], reduction="sum").item()
            count += row.shape[1] - 1
    print(f"{count} tokens\n{total / count:.4f} nats a token")


if __name__ == "__main__":
    main()
