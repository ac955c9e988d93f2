"""Many heads, and their tables, as the page's listings compute them."""


def multi_head(x, heads, w_o):
    """Causal; heads lists [w_q, w_k, w_v] for each head."""
    import numpy as np

    x = np.array(x)
    ahead = np.triu(np.ones((len(x), len(x)), dtype=bool), k=1)
    found = []
    for w_q, w_k, w_v in heads:
        q, k, v = (x @ np.array(w) for w in (w_q, w_k, w_v))
        scores = np.where(ahead, -np.inf, q @ k.T / np.sqrt(k.shape[1]))
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        weights /= weights.sum(axis=1, keepdims=True)
        found.append(weights @ v)
    return np.concatenate(found, axis=1) @ np.array(w_o)


def pairs(batch, heads, tokens):
    return batch * heads * tokens * tokens
