"""Folders of two tiny models with random weights, and what others make of them.

    python3 folders.py            # writes the files beside this script

Weights and logits come from PyTorch (Debian's python3-torch 1.13), by the models in
../model/goldens.py; the byte-level tokenizer and its ids from Hugging Face's tokenizers 0.23.2; the
other and its ids from SentencePiece 0.2.2. Line by line, expected-*.txt has a text in JSON, its ids,
and the logits after the last of them.
"""

import json
import os
import sys

import torch

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "model"))
import goldens as models  # noqa: E402

models.HERE = HERE
TEXTS = ["the cat sat on the mat", "Hello, World! 123", " two  spaces ", "naïve café — 10 €", "日本 😀",
         "a", "the the the", "x\ny\tz", "don't", "theatre"]
STORY = "the cat sat on the mat and the hat sat on the cat. that is the end of the story, said the cat."


def write(name, text):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def expected(name, model, encode, most):
    lines = []
    for text in TEXTS:
        ids = encode(text)
        lines.append(json.dumps(text, ensure_ascii=False))
        lines.append(" ".join(map(str, ids)))
        with torch.no_grad():
            logits = model(torch.tensor([ids[:most]]), {})[0, -1]
        lines.append(" ".join("%.6g" % x for x in logits[:12].tolist()))
    write(name, "\n".join(lines) + "\n")


def gpt2():
    from tokenizers import Tokenizer, decoders, models as bpe, pre_tokenizers, trainers

    tokenizer = Tokenizer(bpe.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator([STORY] * 3, trainers.BpeTrainer(
        vocab_size=300, special_tokens=["<|endoftext|>"], show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    size = tokenizer.get_vocab_size()
    tokenizer.save(os.path.join(HERE, "tokenizer.json"), pretty=False)
    tokenizer.model.save(HERE)
    torch.manual_seed(7)
    model = models.Gpt2(size, 48, 2, 4, 16, 64, "tanh", True).eval()
    models.save("gpt2", model.published("transformer."))
    write("gpt2.config.json", json.dumps({
        "model_type": "gpt2", "n_embd": 16, "n_head": 4, "n_layer": 2, "n_positions": 48,
        "vocab_size": size, "bos_token_id": 0, "eos_token_id": 0}))
    expected("expected-gpt2.txt", model, lambda text: tokenizer.encode(text).ids, 48)


def llama():
    import sentencepiece

    with open("/tmp/story.txt", "w") as file:
        file.write("\n".join([STORY] * 3))
    sentencepiece.SentencePieceTrainer.train(
        input="/tmp/story.txt", model_prefix="/tmp/story", model_type="bpe", vocab_size=300,
        byte_fallback=True, character_coverage=1.0, normalization_rule_name="identity",
        remove_extra_whitespaces=False, hard_vocab_limit=False, minloglevel=2)
    with open("/tmp/story.model", "rb") as file:
        raw = file.read()
    with open(os.path.join(HERE, "tokenizer.model"), "wb") as file:
        file.write(raw)
    tokenizer = sentencepiece.SentencePieceProcessor(model_proto=raw)
    size = tokenizer.get_piece_size()
    torch.manual_seed(8)
    model = models.Llama(size, 2, 4, 2, 16, 4, 24, 1e-5, 10000.0, False).eval()
    models.save("llama", model.published())
    write("llama.config.json", json.dumps({
        "model_type": "llama", "hidden_act": "silu", "hidden_size": 16, "intermediate_size": 24,
        "num_attention_heads": 4, "num_key_value_heads": 2, "num_hidden_layers": 2,
        "max_position_embeddings": 48, "rms_norm_eps": 1e-5, "vocab_size": size,
        "bos_token_id": 1, "eos_token_id": 2, "tie_word_embeddings": False}))
    expected("expected-llama.txt", model, lambda text: [1] + tokenizer.encode(text), 48)


if __name__ == "__main__":
    gpt2()
    llama()
