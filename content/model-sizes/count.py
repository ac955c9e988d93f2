"""A model's parameters from its shapes."""


# twin: {java: forwardpass.engine.cost.ParameterCount#total, args: [50257, 1024, 12, 768], java-args: [{embedding: 38597376, positions: 786432, attention: 28348416, mlp: 56669184, norms: 38400, head: 0}], within: 0}
def gpt2_parameters(vocab, context, layers, d):
    attention = 4 * d * d + 4 * d  # four matrices and their biases
    mlp = 2 * d * 4 * d + 4 * d + d
    norms = 2 * 2 * d  # two of them, each with gain and bias
    return vocab * d + context * d + layers * (attention + mlp + norms) + 2 * d


# twin: {java: forwardpass.engine.cost.ParameterCount#total, args: [32000, 32, 32, 32, 4096, 11008], java-args: [{embedding: 131072000, positions: 0, attention: 2147483648, mlp: 4328521728, norms: 266240, head: 131072000}], within: 0}
def llama_parameters(vocab, layers, heads, key_heads, d, inner):
    shared = d * key_heads * d // heads
    attention = 2 * d * d + 2 * shared
    block = attention + 3 * d * inner + 2 * d
    return 2 * vocab * d + layers * block + d
