package forwardpass.engine.tensor;

import org.jspecify.annotations.Nullable;

/**
 * What models are made of, each with its decomposition into primitives. The decomposition defines
 * the bits; a backend may override it with a kernel that makes one pass over memory.
 */
public interface FusedOperations extends Primitives {

  /** a + b, repeated to fit. */
  default Tensor add(Tensor a, Tensor b) {
    return binary(BinaryOp.ADD, a, b);
  }

  /** a − b, repeated to fit. */
  default Tensor sub(Tensor a, Tensor b) {
    return binary(BinaryOp.SUBTRACT, a, b);
  }

  /** a × b number by number, repeated to fit. */
  default Tensor mul(Tensor a, Tensor b) {
    return binary(BinaryOp.MULTIPLY, a, b);
  }

  /** a / b number by number, repeated to fit. */
  default Tensor div(Tensor a, Tensor b) {
    return binary(BinaryOp.DIVIDE, a, b);
  }

  /** x · factor, one rounding: adding −0 changes nothing. */
  default Tensor scale(Tensor x, float factor) {
    return affine(x, factor, -0.0f);
  }

  /** The matrix product of the last two axes. */
  default Tensor matmul(Tensor a, Tensor b) {
    return matmul(a, b, false, false);
  }

  /** The last two axes exchanged; a copy. */
  default Tensor transpose(Tensor x) {
    return permute(x, ShapeRules.transposeLastTwo(x.shape()));
  }

  /** The sum of all numbers, a scalar: one row, eight lanes and the tree. */
  default Tensor sumAll(Tensor x) {
    return reshape(sum(reshape(x, Shape.of(x.size())), 0), Shape.scalar());
  }

  /** The mean along one axis, which stays with size 1: the sum divided by the count. */
  default Tensor mean(Tensor x, int axis) {
    return div(sum(x, axis), full(Shape.scalar(), x.shape().dim(axis)));
  }

  /** x W + b, the bias added after the whole sum. x [..., in], w [in, out], b [out] or null. */
  default Tensor linear(Tensor x, Tensor w, @Nullable Tensor bias) {
    return withBias(matmul(x, w, false, false), bias);
  }

  /** x W + b with packed weights. x [..., in], b [out] or null; result [..., out]. */
  default Tensor linear(Tensor x, PackedMatrix w, @Nullable Tensor bias) {
    return withBias(matmul(x, w), bias);
  }

  /** The bias [out] added to every row of a product [..., out], or the product where it is null. */
  default Tensor withBias(Tensor product, @Nullable Tensor bias) {
    if (bias == null) {
      return product;
    }
    ShapeRules.requireRow("linear", "bias", product.shape(), bias.shape());
    return add(product, bias);
  }

  /** 1 / (1 + e⁻ˣ). */
  default Tensor sigmoid(Tensor x) {
    return unary(UnaryOp.RECIPROCAL, affine(unary(UnaryOp.EXP, scale(x, -1)), 1, 1));
  }

  /** x / (1 + e⁻ˣ), also called swish. */
  default Tensor silu(Tensor x) {
    return div(x, affine(unary(UnaryOp.EXP, scale(x, -1)), 1, 1));
  }

  /** silu(gate) × up (Shazeer 2020, arXiv:2002.05202). */
  default Tensor swiGlu(Tensor gate, Tensor up) {
    ShapeRules.requireSame("swiGlu", gate.shape(), up.shape());
    return mul(silu(gate), up);
  }

  /** GELU: (x · ½) × (1 + f), f = tanh((x + x³ · 0.044715) · √(2/π)) or erf(x · √½). */
  default Tensor gelu(Tensor x, Gelu form) {
    Tensor f =
        form == Gelu.EXACT
            ? unary(UnaryOp.ERF, scale(x, Constants.SQRT_HALF))
            : unary(
                UnaryOp.TANH,
                scale(
                    add(x, scale(mul(mul(x, x), x), Constants.GELU_CUBIC)),
                    Constants.SQRT_TWO_OVER_PI));
    return mul(scale(x, 0.5f), affine(f, 1, 1));
  }

  /** max(x, 0)² (So et al. 2021, arXiv:2109.08668). */
  default Tensor reluSquared(Tensor x) {
    Tensor positive = unary(UnaryOp.RELU, x);
    return mul(positive, positive);
  }

  /** cap · tanh(x / cap): x where it is small, never beyond ±cap (arXiv:2408.00118, section 2). */
  default Tensor softCap(Tensor x, float cap) {
    return scale(unary(UnaryOp.TANH, div(x, full(Shape.scalar(), cap))), cap);
  }

  /** softmax along the last axis: e = exp(x − max), then e / sum(e). */
  default Tensor softmax(Tensor x) {
    Tensor e = unary(UnaryOp.EXP, sub(x, max(x, -1)));
    return div(e, sum(e, -1));
  }

  /** The logarithm of softmax along the last axis: d = x − max, then d − log(sum(exp(d))). */
  default Tensor logSoftmax(Tensor x) {
    Tensor d = sub(x, max(x, -1));
    return sub(d, unary(UnaryOp.LOG, sum(unary(UnaryOp.EXP, d), -1)));
  }

  /**
   * softmax of attention scores in which query i of the last T positions sees keys 0 … S − T + i;
   * the others get probability 0. What it does not see it does not read: a NaN there changes
   * nothing.
   *
   * @param scores [..., T, S] with S ≥ T
   */
  default Tensor causalSoftmax(Tensor scores) {
    ShapeRules.requireCausal(scores.shape());
    int queries = scores.shape().dim(-2);
    int keys = scores.shape().dim(-1);
    Tensor[] rows = new Tensor[queries];
    for (int i = 0; i < queries; i++) {
      int seen = keys - queries + i + 1;
      Tensor row = softmax(slice(slice(scores, -2, i, i + 1), -1, 0, seen)); // [..., 1, seen]
      Shape hidden = row.shape().with(-1, Math.max(1, keys - seen));
      rows[i] = seen < keys ? concat(-1, row, full(hidden, 0)) : row;
    }
    return concat(-2, rows);
  }

  /**
   * The surprise −log softmax(logits)[target] of every row, in nats.
   *
   * @param logits [..., vocabSize] with targets.length rows
   * @return [targets.length]
   */
  default Tensor crossEntropyRows(Tensor logits, int[] targets) {
    int[] picks = ShapeRules.targetIndices(logits.shape(), targets);
    Tensor logProbs = reshape(logSoftmax(logits), Shape.of(logits.size(), 1));
    return scale(
        reshape(gather(logProbs, picks, Shape.of(picks.length)), Shape.of(picks.length)), -1);
  }

  /** The mean of {@link #crossEntropyRows}, a scalar: the loss of a language model, in nats. */
  default Tensor crossEntropy(Tensor logits, int[] targets) {
    Tensor total = sumAll(crossEntropyRows(logits, targets));
    return div(total, full(Shape.scalar(), targets.length));
  }

  /**
   * Layer normalisation of every row (Ba, Kiros and Hinton 2016, arXiv:1607.06450): d = x −
   * mean(x), s = 1 / √(mean(d²) + ε), then d · s · gain + bias.
   *
   * @param x [..., d]
   * @param gain [d]
   * @param bias [d]
   */
  default Tensor layerNorm(Tensor x, Tensor gain, Tensor bias, float epsilon) {
    ShapeRules.requireRow("layerNorm", "gain", x.shape(), gain.shape());
    ShapeRules.requireRow("layerNorm", "bias", x.shape(), bias.shape());
    Tensor d = sub(x, mean(x, -1));
    return add(mul(mul(d, inverseRoot(d, epsilon)), gain), bias);
  }

  /**
   * Root-mean-square normalisation of every row (Zhang and Sennrich 2019, arXiv:1910.07467): s = 1
   * / √(mean(x²) + ε), then x · s · gain.
   *
   * @param x [..., d]
   * @param gain [d]
   */
  default Tensor rmsNorm(Tensor x, Tensor gain, float epsilon) {
    ShapeRules.requireRow("rmsNorm", "gain", x.shape(), gain.shape());
    return mul(mul(x, inverseRoot(x, epsilon)), gain);
  }

  /** 1 / √(mean(x²) + ε) of every row: [..., d] → [..., 1]. */
  default Tensor inverseRoot(Tensor x, float epsilon) {
    Tensor root = unary(UnaryOp.SQRT, affine(mean(mul(x, x), -1), 1, epsilon));
    return unary(UnaryOp.RECIPROCAL, root);
  }

  /** [B, T, nHeads · dHead] → [B, nHeads, T, dHead]. */
  default Tensor splitHeads(Tensor x, int nHeads) {
    return permute(reshape(x, ShapeRules.heads(x.shape(), nHeads)), 0, 2, 1, 3);
  }

  /** [B, nHeads, T, dHead] → [B, T, nHeads · dHead]. */
  default Tensor mergeHeads(Tensor x) {
    Shape merged = ShapeRules.merged(x.shape());
    return reshape(permute(x, 0, 2, 1, 3), merged);
  }

  /**
   * Rotary positions (Su et al. 2021, arXiv:2104.09864): each pair (a, b) of a head turns by its
   * position's angle: (a · cos − b · sin, a · sin + b · cos).
   *
   * @param x [..., T, dHead]
   * @param cos [T, dHead / 2]
   * @param sin [T, dHead / 2]
   */
  default Tensor rotary(Tensor x, Tensor cos, Tensor sin, RotaryLayout layout) {
    ShapeRules.requireRotary(x.shape(), cos.shape(), sin.shape());
    int half = x.shape().dim(-1) / 2;
    boolean halves = layout == RotaryLayout.HALVES;
    Shape rows = x.shape().with(-1, half);
    Tensor pairs = halves ? x : reshape(x, rows.append(2));
    Tensor a = reshape(slice(pairs, -1, 0, halves ? half : 1), rows);
    Tensor b = reshape(slice(pairs, -1, halves ? half : 1, halves ? 2 * half : 2), rows);
    Tensor turnedA = sub(mul(a, cos), mul(b, sin));
    Tensor turnedB = add(mul(a, sin), mul(b, cos));
    if (halves) {
      return concat(-1, turnedA, turnedB);
    }
    Shape column = rows.append(1);
    return reshape(concat(-1, reshape(turnedA, column), reshape(turnedB, column)), x.shape());
  }

  /**
   * Causal attention of all heads (Vaswani et al. 2017, arXiv:1706.03762): causalSoftmax(q kᵀ ·
   * scale) v, over the first {@code nKeys} keys. With fewer key heads than query heads, nHeads /
   * nKvHeads neighbouring query heads share one. Keys and values must be finite.
   *
   * @param q [B, nHeads, T, dHead], the last T of the nKeys positions
   * @param k [B, nKvHeads, capacity, dHead] with capacity ≥ nKeys ≥ T
   * @param v the same shape as k
   * @return [B, nHeads, T, dHead]
   */
  default Tensor causalAttention(Tensor q, Tensor k, Tensor v, int nKeys, float scale) {
    ShapeRules.requireAttention(q.shape(), k.shape(), v.shape(), nKeys);
    Shape grouped = ShapeRules.groupedQueries(q.shape(), k.shape());
    Shape shared = ShapeRules.sharedKeys(k.shape(), nKeys);
    boolean whole = k.shape().dim(2) == nKeys;
    Tensor keys = reshape(whole ? k : slice(k, 2, 0, nKeys), shared);
    Tensor values = reshape(whole ? v : slice(v, 2, 0, nKeys), shared);
    Tensor attnScores = scale(matmul(reshape(q, grouped), keys, false, true), scale);
    return reshape(matmul(causalSoftmax(attnScores), values), q.shape());
  }
}
