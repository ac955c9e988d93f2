"""The pieces of tokenizer.model as a tokenizer.json, and the ids that Hugging Face's tokenizers gives.

    python3 llama_json.py         # writes llama.tokenizer.json and expected-llama-json.txt beside this script

The form is Llama 2's: every way to make a piece of two is a merge, by the piece's score; Prepend and
Replace as normaliser, or Metaspace in its place (tokenizers 0.23.2, sentencepiece 0.2.2). A line has a
name of the form, a text and its ids, in JSON.
"""

import json
import os

import sentencepiece
from tokenizers import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
TEXTS = ["the cat sat on the mat", "Hello, World! 123", " two  spaces ", "naïve café — 10 €", "日本 😀", "a",
         "the the the", "x\ny\tz", "don't", "theatre", "", " ", "the<s>cat", "<s>the</s> cat<unk>", "the </s> the",
         "▁the", "aaaaaa", "<0x41>", "that is the end of the story"]
MARK = "▁"
REPLACE = {"type": "Replace", "pattern": {"String": " "}, "content": MARK}
PREPEND = {"type": "Prepend", "prepend": MARK}


def metaspace(scheme):
    return {"pre_tokenizer": {"type": "Metaspace", "replacement": MARK, "prepend_scheme": scheme, "split": False}}


FORMS = {
    "prepend": {"normalizer": {"type": "Sequence", "normalizers": [PREPEND, REPLACE]}},
    "replace": {"normalizer": REPLACE},
    "always": metaspace("always"),
    "first": metaspace("first"),
    "never": metaspace("never"),
}


def written():
    pieces = sentencepiece.SentencePieceProcessor(model_file=os.path.join(HERE, "tokenizer.model"))
    names = [pieces.id_to_piece(i) for i in range(pieces.get_piece_size())]
    vocab = {name: i for i, name in enumerate(names)}
    merges = []
    for name in names:
        score = pieces.get_score(vocab[name])
        for cut in range(1, len(name)):
            left, right = name[:cut], name[cut:]
            if left in vocab and right in vocab:
                merges.append((-score, vocab[left], vocab[right], left, right))
    merges.sort()
    added = [{"id": i, "content": names[i], "single_word": False, "lstrip": False, "rstrip": False,
              "normalized": False, "special": True} for i in range(3)]
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
        "normalizer": None, "pre_tokenizer": None, "post_processor": None, "decoder": None,
        "model": {"type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None,
                  "end_of_word_suffix": None, "fuse_unk": True, "byte_fallback": True, "vocab": vocab,
                  "merges": [m[3] + " " + m[4] for m in merges]}}


def main():
    file = written()
    lines = []
    for form, change in FORMS.items():
        tokenizer = Tokenizer.from_str(json.dumps({**file, **change}))
        for text in TEXTS:
            ids = tokenizer.encode(text, add_special_tokens=False).ids
            lines.append(json.dumps({"form": form, "text": text, "ids": ids}, ensure_ascii=False))
    with open(os.path.join(HERE, "expected-llama-json.txt"), "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")
    with open(os.path.join(HERE, "llama.tokenizer.json"), "w", encoding="utf-8", newline="\n") as out:
        json.dump({**file, **FORMS["prepend"]}, out, ensure_ascii=False)
        out.write("\n")


if __name__ == "__main__":
    main()
