"""What a product costs, and the products of one forward pass of a GPT-2."""


def product_flops(m, k, n):
    return 2 * m * k * n


def pass_flops(tokens, width, layers, heads, vocabulary):
    head = width // heads
    layer = (
        product_flops(tokens, width, 3 * width)  # queries, keys, values
        + heads * product_flops(tokens, head, tokens)  # scores
        + heads * product_flops(tokens, tokens, head)  # weighted values
        + product_flops(tokens, width, width)  # attention output
        + product_flops(tokens, width, 4 * width)  # MLP, up
        + product_flops(tokens, 4 * width, width)  # MLP, down
    )
    return layers * layer + product_flops(tokens, width, vocabulary)
