"""What serving costs, on plain numbers."""


def cache_bytes(layers, kv_heads, d_head, number_bytes, window, tokens):
    if min(layers, kv_heads, d_head, number_bytes) < 1 or window < 0:
        raise ValueError("the sizes must be at least 1, the window at least 0")
    kept = tokens if window == 0 else min(tokens, window)
    return 2 * layers * kv_heads * d_head * number_bytes * kept


# twin: {java: forwardpass.engine.serving.Serving#stepSeconds, args: [0.005, 0.0002, 8], java-args: [{places: 8, rate: 1, tokens: 1, readSeconds: 0.005, tokenSeconds: 0.0002}, 8], within: 1.0e-15}
def step_seconds(read_seconds, token_seconds, answers):
    return read_seconds + answers * token_seconds
