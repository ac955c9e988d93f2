"""Byte-pair encoding in its simplest form."""


# twin: {java: forwardpass.engine.tokenizer.Bpe#train, part: encode, part-args: ["hug hugs hug bug hugs"], args: ["hug hugs hug bug hugs", 259], within: 0}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, part: encode, part-args: ["aaaaa"], args: ["aaaaa", 258], within: 0}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, part: encode, part-args: ["xyxyaaaa"], args: ["xyxyaaaa", 259], within: 0}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, part: encode, part-args: ["uvwuvw"], args: ["uvwuvw", 258], within: 0}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, part: encode, part-args: ["x"], args: ["x", 300], within: 0}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, part: encode, part-args: ["naïve 🙂 naïve"], args: ["naïve 🙂 naïve", 262], within: 0}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, args: ["", 300], refuses: true}
# twin: {java: forwardpass.engine.tokenizer.Bpe#train, args: ["hug", 255], refuses: true}
def bpe(text, vocab_size):
    """Learns merges from a text, and gives the text's ids after the last one."""
    if vocab_size < 256 or not text:
        raise ValueError(f"{vocab_size} ids for {len(text)} characters")
    ids = list(text.encode("utf-8"))
    for new in range(256, vocab_size):
        counts = {}
        for pair in zip(ids, ids[1:]):
            counts[pair] = counts.get(pair, 0) + 1
        if not counts:
            break
        best = max(counts, key=counts.get)  # of equal counts, the first seen
        merged = []
        while ids:
            if tuple(ids[:2]) == best:
                merged.append(new)
                ids = ids[2:]
            else:
                merged.append(ids[0])
                ids = ids[1:]
        ids = merged
    return ids
