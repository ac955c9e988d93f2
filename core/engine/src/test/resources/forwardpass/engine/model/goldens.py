"""Golden numbers for the model's tests, from PyTorch (Debian's python3-torch 1.13 was used).

    python3 goldens.py            # writes *.safetensors beside this script

The reference does not share a line with the book's code. GPT-2 is put together from
torch.nn.TransformerEncoderLayer (norm first), whose block is GPT-2's; attention patterns come from
torch.nn.MultiheadAttention. Llama is written after Meta's code: rotary positions as a product of
complex numbers, heads repeated with repeat_interleave. Each NAME.safetensors holds weights under
the names and in the layout of Hugging Face; NAME.expected.safetensors holds what PyTorch makes of
them: tokens, targets, activations, logits, loss, and the gradient of the loss by some weights.
"""

import json
import math
import os
import struct

import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))


def save(name, tensors):
    header, at, data = {}, 0, b""
    for key, tensor in tensors.items():
        tensor = tensor.detach().contiguous()
        if tensor.dtype == torch.uint8:
            raw, dtype = bytes(tensor.flatten().tolist()), "U8"
        else:
            raw = struct.pack("<%df" % tensor.numel(), *tensor.float().flatten().tolist())
            dtype = "F32"
        header[key] = {"dtype": dtype, "shape": list(tensor.shape),
                       "data_offsets": [at, at + len(raw)]}
        at += len(raw)
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(os.path.join(HERE, name + ".safetensors"), "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


class Gpt2(nn.Module):
    def __init__(self, vocab, ctx, layers, heads, width, hidden, gelu, tied):
        super().__init__()
        self.wte = nn.Embedding(vocab, width)
        self.wpe = nn.Embedding(ctx, width)
        self.blocks = nn.ModuleList(
            nn.TransformerEncoderLayer(width, heads, hidden, dropout=0.0, batch_first=True,
                                       norm_first=True,
                                       activation=lambda x: F.gelu(x, approximate=gelu))
            for _ in range(layers))
        self.ln_f = nn.LayerNorm(width)
        self.head = None if tied else nn.Linear(width, vocab, bias=False)
        for parameter in self.parameters():
            nn.init.normal_(parameter, 1.0 if parameter.dim() == 1 else 0.0, 0.3)

    def forward(self, tokens, seen):
        T = tokens.shape[1]
        mask = torch.full((T, T), float("-inf")).triu(1)
        x = self.wte(tokens) + self.wpe.weight[:T]
        for i, block in enumerate(self.blocks):
            seen["residPre.%d" % i] = x
            normed = block.norm1(x)
            _, pattern = block.self_attn(normed, normed, normed, attn_mask=mask,
                                         average_attn_weights=False)
            seen["pattern.%d" % i] = pattern
            block.linear1.register_forward_hook(
                lambda m, a, y, i=i: seen.__setitem__("mlpPre.%d" % i, y))
            block.linear2.register_forward_hook(
                lambda m, a, y, i=i: seen.__setitem__("mlpOut.%d" % i, y))
            x = block(x, src_mask=mask)
            seen["residPost.%d" % i] = x
        x = self.ln_f(x)
        seen["finalNorm"] = x
        return x @ (self.wte.weight if self.head is None else self.head.weight).T

    def published(self, prefix):
        """The weights as Hugging Face names and lays them out: Conv1D is (in, out)."""
        out = {prefix + "wte.weight": self.wte.weight, prefix + "wpe.weight": self.wpe.weight}
        for i, b in enumerate(self.blocks):
            h = prefix + "h.%d." % i
            out[h + "ln_1.weight"], out[h + "ln_1.bias"] = b.norm1.weight, b.norm1.bias
            out[h + "attn.c_attn.weight"] = b.self_attn.in_proj_weight.T
            out[h + "attn.c_attn.bias"] = b.self_attn.in_proj_bias
            out[h + "attn.c_proj.weight"] = b.self_attn.out_proj.weight.T
            out[h + "attn.c_proj.bias"] = b.self_attn.out_proj.bias
            out[h + "ln_2.weight"], out[h + "ln_2.bias"] = b.norm2.weight, b.norm2.bias
            out[h + "mlp.c_fc.weight"], out[h + "mlp.c_fc.bias"] = b.linear1.weight.T, b.linear1.bias
            out[h + "mlp.c_proj.weight"] = b.linear2.weight.T
            out[h + "mlp.c_proj.bias"] = b.linear2.bias
        out[prefix + "ln_f.weight"], out[prefix + "ln_f.bias"] = self.ln_f.weight, self.ln_f.bias
        if self.head is not None:
            out["lm_head.weight"] = self.head.weight
        return out

    def gradients(self):
        """In the book's names, linear layers (in, out)."""
        b = self.blocks[0]
        out = {"tokenEmbedding": self.wte.weight.grad, "positionEmbedding": self.wpe.weight.grad}
        q, k, v = b.self_attn.in_proj_weight.grad.chunk(3)
        for name, grad in (("wQ", q), ("wK", k), ("wV", v)):
            out["blocks.0.attention." + name] = grad.T
        out["blocks.0.attention.bQ"] = b.self_attn.in_proj_bias.grad.chunk(3)[0]
        out["blocks.0.attnNorm.gain"] = b.norm1.weight.grad
        out["blocks.0.attnNorm.bias"] = b.norm1.bias.grad
        out["blocks.0.mlp.wIn"] = b.linear1.weight.grad.T
        out["blocks.0.mlp.bOut"] = b.linear2.bias.grad
        out["finalNorm.gain"] = self.ln_f.weight.grad
        return out


class RmsNorm(nn.Module):
    def __init__(self, width, eps):
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(width)), eps

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.eps) * self.weight


class LlamaBlock(nn.Module):
    def __init__(self, heads, kv, width, head, hidden, eps):
        super().__init__()
        self.heads, self.kv, self.head = heads, kv, head
        self.q, self.k, self.v, self.o, self.gate, self.up, self.down = (
            nn.Linear(a, b, bias=False) for a, b in (
                (width, heads * head), (width, kv * head), (width, kv * head),
                (heads * head, width), (width, hidden), (width, hidden), (hidden, width)))
        self.norm1, self.norm2 = RmsNorm(width, eps), RmsNorm(width, eps)

    def forward(self, x, turns, seen, i):
        B, T, _ = x.shape
        y = self.norm1(x)
        q = turned(self.q(y).view(B, T, self.heads, self.head).transpose(1, 2), turns)
        k = turned(self.k(y).view(B, T, self.kv, self.head).transpose(1, 2), turns)
        v = self.v(y).view(B, T, self.kv, self.head).transpose(1, 2)
        k = torch.repeat_interleave(k, self.heads // self.kv, dim=1)
        v = torch.repeat_interleave(v, self.heads // self.kv, dim=1)
        scores = q @ k.transpose(2, 3) / math.sqrt(self.head)
        seen["attnScores.%d" % i] = scores
        mask = torch.full((T, T), float("-inf")).triu(1)
        pattern = F.softmax(scores + mask, dim=-1)
        seen["pattern.%d" % i] = pattern
        x = x + self.o((pattern @ v).transpose(1, 2).reshape(B, T, -1))
        seen["residMid.%d" % i] = x
        y = self.norm2(x)
        x = x + self.down(F.silu(self.gate(y)) * self.up(y))
        seen["residPost.%d" % i] = x
        return x


def turned(x, turns):
    """Meta's rotary positions on Hugging Face's layout: the pairs are (i, i + half)."""
    a, b = x.chunk(2, dim=-1)
    z = torch.complex(a, b) * turns
    return torch.cat((z.real, z.imag), dim=-1)


class Llama(nn.Module):
    def __init__(self, vocab, layers, heads, kv, width, head, hidden, eps, theta, tied):
        super().__init__()
        self.head_size, self.theta = head, theta
        self.embed = nn.Embedding(vocab, width)
        self.blocks = nn.ModuleList(
            LlamaBlock(heads, kv, width, head, hidden, eps) for _ in range(layers))
        self.norm = RmsNorm(width, eps)
        self.head = None if tied else nn.Linear(width, vocab, bias=False)
        for parameter in self.parameters():
            nn.init.normal_(parameter, 1.0 if parameter.dim() == 1 else 0.0, 0.3)

    def forward(self, tokens, seen):
        T = tokens.shape[1]
        inverse = 1.0 / self.theta ** (torch.arange(0, self.head_size, 2).double() / self.head_size)
        angles = torch.outer(torch.arange(T).double(), inverse)
        turns = torch.polar(torch.ones_like(angles), angles).to(torch.complex64)
        x = self.embed(tokens)
        for i, block in enumerate(self.blocks):
            x = block(x, turns, seen, i)
        x = self.norm(x)
        seen["finalNorm"] = x
        return x @ (self.embed.weight if self.head is None else self.head.weight).T

    def published(self):
        out = {"model.embed_tokens.weight": self.embed.weight}
        for i, b in enumerate(self.blocks):
            h = "model.layers.%d." % i
            for name in "qkvo":
                out[h + "self_attn.%s_proj.weight" % name] = getattr(b, name).weight
            for name in ("gate", "up", "down"):
                out[h + "mlp.%s_proj.weight" % name] = getattr(b, name).weight
            out[h + "input_layernorm.weight"] = b.norm1.weight
            out[h + "post_attention_layernorm.weight"] = b.norm2.weight
        out["model.norm.weight"] = self.norm.weight
        if self.head is not None:
            out["lm_head.weight"] = self.head.weight
        return out

    def gradients(self):
        b = self.blocks[0]
        out = {"tokenEmbedding": self.embed.weight.grad, "finalNorm.gain": self.norm.weight.grad,
               "blocks.0.attnNorm.gain": b.norm1.weight.grad}
        for book, layer in (("attention.wQ", b.q), ("attention.wK", b.k), ("attention.wV", b.v),
                            ("attention.wO", b.o), ("mlp.wGate", b.gate), ("mlp.wIn", b.up),
                            ("mlp.wOut", b.down)):
            out["blocks.0." + book] = layer.weight.grad.T
        return out


def trained(model, tokens, targets, steps):
    """The losses of some steps of AdamW: decay on matrices only, gradients clipped to norm 1."""
    matrices = [p for p in model.parameters() if p.dim() >= 2]
    others = [p for p in model.parameters() if p.dim() < 2]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.1}, {"params": others, "weight_decay": 0.0}],
        lr=0.01, betas=(0.9, 0.95), eps=1e-8)
    losses, norms = [], []
    for _ in range(steps):
        optimizer.zero_grad()
        logits = model(tokens, {})
        loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
        loss.backward()
        norms.append(nn.utils.clip_grad_norm_(model.parameters(), 1.0).item())
        losses.append(loss.item())
        optimizer.step()
    return {"trained.losses": torch.tensor(losses), "trained.norms": torch.tensor(norms)}


def record(name, model, published, vocab, B, T):
    weights = {key: value.detach().clone() for key, value in published.items()}
    save(name, weights)
    tokens, targets = torch.randint(vocab, (B, T)), torch.randint(vocab, (B, T))
    seen = {}
    logits = model(tokens, seen)
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten())
    loss.backward()
    out = {"tokens": tokens.float(), "targets": targets.float()}
    out.update(seen)
    out.update({"logits": logits, "loss": loss.reshape(1)})
    out.update({"gradient." + key: value for key, value in model.gradients().items()})
    out = {key: value.detach().clone() for key, value in out.items()}
    out.update(trained(model, tokens, targets, 10))
    save(name + ".expected", out)


def main():
    torch.manual_seed(20)
    gpt2 = Gpt2(17, 9, 2, 3, 12, 48, "tanh", True)
    published = gpt2.published("transformer.")
    for i in range(2):  # the mask buffers of the published files
        published["transformer.h.%d.attn.bias" % i] = torch.tril(
            torch.ones(9, 9)).view(1, 1, 9, 9).to(torch.uint8)
    record("gpt2", gpt2, published, 17, 2, 7)
    odd = Gpt2(11, 5, 1, 2, 10, 23, "none", False)
    record("gpt2-odd", odd, odd.published(""), 11, 3, 5)
    llama = Llama(19, 2, 4, 2, 16, 4, 22, 1e-5, 10000.0, False)
    record("llama", llama, llama.published(), 19, 2, 9)
    shared = Llama(13, 1, 3, 1, 12, 6, 17, 1e-6, 500000.0, True)
    published = dict(shared.published())
    published["lm_head.weight"] = shared.embed.weight  # as some files repeat a tied head
    record("llama-shared", shared, published, 13, 1, 6)


if __name__ == "__main__":
    main()
