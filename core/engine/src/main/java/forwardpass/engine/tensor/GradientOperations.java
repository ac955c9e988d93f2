package forwardpass.engine.tensor;

/**
 * The slopes of the fused operations, and the optimiser's step: what only training needs. In each,
 * {@code dy} is the gradient of the loss by the operation's output. As with {@link
 * FusedOperations}, the decomposition defines the bits.
 */
public interface GradientOperations extends FusedOperations {

  /** The gradient by x of y = softmax(x): (dy − sum(dy · y)) · y. */
  default Tensor softmaxBackward(Tensor y, Tensor dy) {
    return mul(sub(dy, sum(mul(dy, y), -1)), y);
  }

  /** The gradient by x of y = logSoftmax(x): dy − exp(y) · sum(dy). */
  default Tensor logSoftmaxBackward(Tensor y, Tensor dy) {
    return sub(dy, mul(unary(UnaryOp.EXP, y), sum(dy, -1)));
  }

  /**
   * The gradient by the logits of the mean cross-entropy: (softmax(logits) − one-hot) · dLoss / N.
   *
   * @param dLoss a scalar
   */
  default Tensor crossEntropyBackward(Tensor logits, int[] targets, Tensor dLoss) {
    int[] picks = ShapeRules.targetIndices(logits.shape(), targets);
    Tensor share = div(dLoss, full(Shape.scalar(), targets.length));
    Tensor ones = full(Shape.of(picks.length, 1), 1);
    Tensor oneHot = reshape(scatterAdd(ones, picks, logits.size()), logits.shape());
    return mul(sub(softmax(logits), oneHot), share);
  }

  /** The gradient by x of silu: dy · (s + x · s · (1 − s)), s = sigmoid(x). */
  default Tensor siluBackward(Tensor x, Tensor dy) {
    Tensor s = sigmoid(x);
    return mul(dy, add(s, mul(mul(x, s), affine(s, -1, 1))));
  }

  /**
   * The gradient by x of GELU. Exact: dy · (Φ(x) + x · φ(x)). Tanh: dy · ((1 + t) · ½ + x · ½ · (1
   * − t²) · u′), t = tanh(u), u′ = (1 + x² · 3 · 0.044715) · √(2/π).
   */
  default Tensor geluBackward(Tensor x, Tensor dy, Gelu form) {
    Tensor square = mul(x, x);
    if (form == Gelu.EXACT) {
      Tensor erf = unary(UnaryOp.ERF, scale(x, Constants.SQRT_HALF));
      Tensor cdf = scale(affine(erf, 1, 1), 0.5f);
      Tensor pdf = scale(unary(UnaryOp.EXP, scale(square, -0.5f)), Constants.INVERSE_SQRT_TWO_PI);
      return mul(dy, add(cdf, mul(x, pdf)));
    }
    Tensor u =
        scale(add(x, scale(mul(square, x), Constants.GELU_CUBIC)), Constants.SQRT_TWO_OVER_PI);
    Tensor t = unary(UnaryOp.TANH, u);
    Tensor slope = scale(affine(square, 3 * Constants.GELU_CUBIC, 1), Constants.SQRT_TWO_OVER_PI);
    Tensor bend = mul(mul(scale(x, 0.5f), affine(mul(t, t), -1, 1)), slope);
    return mul(dy, add(scale(affine(t, 1, 1), 0.5f), bend));
  }

  /** The gradients of {@link #layerNorm}. */
  record LayerNormGradients(Tensor x, Tensor gain, Tensor bias) {}

  /**
   * With x̂ = (x − mean) · s and g = dy · gain: dx = (g − mean(g) − x̂ · mean(g · x̂)) · s; dGain
   * and dBias are the sums of dy · x̂ and of dy over the rows, in order.
   */
  default LayerNormGradients layerNormBackward(Tensor x, Tensor gain, Tensor dy, float epsilon) {
    ShapeRules.requireRow("layerNormBackward", "gain", x.shape(), gain.shape());
    Tensor d = sub(x, mean(x, -1));
    Tensor s = inverseRoot(d, epsilon);
    Tensor xHat = mul(d, s);
    Tensor g = mul(dy, gain);
    Tensor centred = sub(sub(g, mean(g, -1)), mul(xHat, mean(mul(g, xHat), -1)));
    return new LayerNormGradients(mul(centred, s), sumRows(mul(dy, xHat)), sumRows(dy));
  }

  /** The gradients of {@link #rmsNorm}. */
  record RmsNormGradients(Tensor x, Tensor gain) {}

  /**
   * With x̂ = x · s and g = dy · gain: dx = (g − x̂ · mean(g · x̂)) · s, dGain the sum of dy · x̂.
   */
  default RmsNormGradients rmsNormBackward(Tensor x, Tensor gain, Tensor dy, float epsilon) {
    ShapeRules.requireRow("rmsNormBackward", "gain", x.shape(), gain.shape());
    Tensor s = inverseRoot(x, epsilon);
    Tensor xHat = mul(x, s);
    Tensor g = mul(dy, gain);
    Tensor dx = mul(sub(g, mul(xHat, mean(mul(g, xHat), -1))), s);
    return new RmsNormGradients(dx, sumRows(mul(dy, xHat)));
  }

  /** The sum of all rows, one after another: [..., d] → [d]. */
  default Tensor sumRows(Tensor x) {
    int columns = x.shape().columns();
    Tensor rows = reshape(x, Shape.of(x.shape().rows(), columns));
    return reshape(sum(rows, 0), Shape.of(columns));
  }

  /** Sums x over the axes along which a tensor of the target's shape was repeated to x's. */
  default Tensor sumTo(Tensor x, Shape target) {
    Tensor result = x;
    int extra = x.shape().rank() - target.rank();
    for (int axis = 0; axis < x.shape().rank(); axis++) {
      boolean repeated = axis < extra || target.dim(axis - extra) == 1;
      if (repeated && x.shape().dim(axis) > 1) {
        result = sum(result, axis);
      }
    }
    return result.shape().equals(target) ? result : reshape(result, target);
  }

  /** The gradients of {@link #causalAttention} over all its keys. */
  record AttentionGradients(Tensor q, Tensor k, Tensor v) {}

  /**
   * Computes the pattern P again; then dV = Pᵀ dz, dS = softmaxBackward(P, dz vᵀ) · scale, dQ = dS
   * k, dK = dSᵀ q, where the key heads that several query heads share add up their gradients in
   * order.
   */
  default AttentionGradients causalAttentionBackward(
      Tensor q, Tensor k, Tensor v, Tensor dz, float scale) {
    int nKeys = k.shape().dim(-2);
    ShapeRules.requireAttention(q.shape(), k.shape(), v.shape(), nKeys);
    Shape grouped = ShapeRules.groupedQueries(q.shape(), k.shape());
    Shape shared = ShapeRules.sharedKeys(k.shape(), nKeys);
    Tensor queries = reshape(q, grouped);
    Tensor keys = reshape(k, shared);
    Tensor dOut = reshape(dz, grouped);
    Tensor pattern = causalSoftmax(scale(matmul(queries, keys, false, true), scale));
    Tensor dValues = matmul(pattern, dOut, true, false);
    Tensor dPattern = matmul(dOut, reshape(v, shared), false, true);
    Tensor dScores = scale(softmaxBackward(pattern, dPattern), scale);
    return new AttentionGradients(
        reshape(matmul(dScores, keys), q.shape()),
        reshape(sumTo(matmul(dScores, queries, true, false), shared), k.shape()),
        reshape(sumTo(dValues, shared), v.shape()));
  }

  /**
   * One step of AdamW, in place on the parameter and its two running means: g = gradient ·
   * gradientScale; mean = mean · β₁ + g · (1 − β₁); square = square · β₂ + g · g · (1 − β₂);
   * parameter = parameter · (1 − α λ) − (mean / c₁) / (√(square / c₂) + ε) · α.
   */
  @SuppressWarnings("try") // the scope is there to be closed
  default void adamW(
      Tensor parameter, Tensor gradient, Tensor mean, Tensor square, AdamWStep step) {
    ShapeRules.requireSame("adamW gradient", parameter.shape(), gradient.shape());
    ShapeRules.requireSame("adamW mean", parameter.shape(), mean.shape());
    ShapeRules.requireSame("adamW square", parameter.shape(), square.shape());
    try (Scope scratch = scope()) {
      Tensor g = scale(gradient, step.gradientScale());
      assign(mean, add(scale(mean, step.beta1()), scale(g, 1 - step.beta1())));
      assign(square, add(scale(square, step.beta2()), scale(mul(g, g), 1 - step.beta2())));
      Tensor direction = div(mean, full(Shape.scalar(), step.correction1()));
      Tensor spread = div(square, full(Shape.scalar(), step.correction2()));
      Tensor root = affine(unary(UnaryOp.SQRT, spread), 1, step.epsilon());
      Tensor decayed = scale(parameter, 1 - step.learningRate() * step.weightDecay());
      assign(parameter, sub(decayed, scale(div(direction, root), step.learningRate())));
    }
  }
}
