package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * A decoder-only transformer: tokens in, for every position a logit for each token that could come
 * next. The architecture is GPT-2's (Radford et al. 2019) or Llama's (Touvron et al. 2023), as the
 * configuration says.
 *
 * <p>It computes on whatever backend it is given. Results belong to the scope around the call; what
 * is needed in between is freed block by block, except under a {@code Tape}, which needs it.
 */
public final class Gpt {
  private final Backend backend;
  private final GptWeights weights;
  private final GptConfig config;
  private final @Nullable RotaryTables rotary;
  private final Dropout dropout;

  /** A model that computes on this backend, which holds the weights. */
  public Gpt(Backend backend, GptWeights weights) {
    this(backend, weights, tables(weights.config()), Dropout.none());
  }

  private Gpt(Backend backend, GptWeights weights, @Nullable RotaryTables rotary, Dropout dropout) {
    this.backend = backend;
    this.weights = weights;
    this.config = weights.config();
    this.rotary = rotary;
    this.dropout = dropout;
  }

  private static @Nullable RotaryTables tables(GptConfig config) {
    return config.positions() instanceof Positions.Rotary kind
        ? new RotaryTables(kind, config.dHead())
        : null;
  }

  /** The same model on another backend: a tape around this one, to train a step. */
  public Gpt on(Backend other) {
    return new Gpt(other, weights, rotary, dropout);
  }

  /** The same model as it is while it learns. */
  public Gpt with(Dropout other) {
    return new Gpt(backend, weights, rotary, other);
  }

  /** Sizes and choices. */
  public GptConfig config() {
    return config;
  }

  /** The weights. */
  public GptWeights weights() {
    return weights;
  }

  /**
   * Logits at every position.
   *
   * @param tokens B sequences of T tokens each, 1 ≤ T ≤ nCtx
   * @return [B, T, vocabSize]
   */
  public Tensor forward(int[][] tokens) {
    return forward(tokens, Activations.none());
  }

  /** Logits at every position; what was computed on the way is recorded. */
  public Tensor forward(int[][] tokens, Activations activations) {
    activations.clear(); // a refused pass leaves no recording of the one before
    TokenBatch batch = TokenBatch.of("tokens", tokens, config, 0);
    try (Scope scope = backend.scope()) {
      Tensor x = blocks(batch, null, activations); // [B, T, dModel]
      Tensor logits = head(x, activations); // [B, T, vocabSize]
      activations.keep(scope);
      return scope.keep(logits);
    }
  }

  /**
   * The mean cross-entropy of predicting each target from its position, in nats: a scalar.
   *
   * @param tokens B sequences of T tokens
   * @param targets the token that follows each of them, B × T too
   * @throws IllegalArgumentException if the shapes differ, or a token or target is out of range
   */
  public Tensor loss(int[][] tokens, int[][] targets) {
    TokenBatch given = TokenBatch.of("tokens", tokens, config, 0);
    TokenBatch expected = TokenBatch.of("targets", targets, config, 0);
    if (given.count() != expected.count() || given.length() != expected.length()) {
      throw new IllegalArgumentException(
          "loss: tokens are " + given.size() + ", targets " + expected.size());
    }
    try (Scope scope = backend.scope()) {
      return scope.keep(backend.crossEntropy(forward(tokens), expected.ids()));
    }
  }

  /**
   * Reads more tokens into a cache, one or a whole prompt, and predicts what follows the last: the
   * same bits as {@link #forward} over all of them would give there.
   *
   * @param tokens for each sequence of the cache as many more tokens
   * @return logits [B, vocabSize]
   */
  public Tensor next(KvCache cache, int[][] tokens) {
    return next(cache, tokens, Activations.none());
  }

  /** As {@link #next(KvCache, int[][])}, recording; scores and pattern are not to be had here. */
  public Tensor next(KvCache cache, int[][] tokens, Activations activations) {
    activations.clear();
    TokenBatch batch = TokenBatch.of("tokens", tokens, config, cache.length());
    requireFit(cache, batch);
    try (Scope scope = backend.scope()) {
      Tensor x = blocks(batch, cache, activations); // [B, T, dModel]
      cache.advance(batch.length());
      Tensor last = backend.slice(x, 1, batch.length() - 1, batch.length()); // [B, 1, dModel]
      Tensor logits = head(last, activations); // [B, 1, vocabSize]
      activations.keep(scope);
      return scope.keep(backend.reshape(logits, Shape.of(batch.count(), config.vocabSize())));
    }
  }

  private void requireFit(KvCache cache, TokenBatch batch) {
    if (cache.batch() != batch.count() || batch.length() > cache.room()) {
      throw new IllegalArgumentException(
          "next: "
              + batch.count()
              + " × "
              + batch.length()
              + " tokens, the cache has room for "
              + cache.batch()
              + " × "
              + cache.room());
    }
    if (cache.layers() != config.nLayers()) {
      throw new IllegalArgumentException(
          "next: the cache has " + cache.layers() + " layers, the model " + config.nLayers());
    }
  }

  /** Tokens → the residual stream after the last block, [B, T, dModel]. */
  private Tensor blocks(TokenBatch batch, @Nullable KvCache cache, Activations activations) {
    int at = cache == null ? 0 : cache.length();
    Tensor x = embed(batch, at, activations); // [B, T, dModel]
    Block block = new Block(backend, config, turn(batch, at), dropout);
    for (int layer = 0; layer < config.nLayers(); layer++) {
      try (Scope scope = backend.scope()) {
        x = block.forward(weights.blocks().get(layer), x, cache, activations, layer);
        activations.keep(scope);
        scope.keep(x);
      }
    }
    return x;
  }

  private Tensor embed(TokenBatch batch, int at, Activations activations) {
    Shape lead = Shape.of(batch.count(), batch.length());
    Tensor vectors = weights.embedding().embed(backend, batch.ids(), lead); // [B, T, dModel]
    Tensor embed = activations.record(ActivationName.EMBED, -1, vectors);
    Tensor positions = weights.positionEmbedding(); // [nCtx, dModel]
    if (positions == null) {
      return dropout.apply(backend, embed, 0);
    }
    Tensor rows = backend.slice(positions, 0, at, at + batch.length()); // [T, dModel]
    Tensor here = activations.record(ActivationName.POS_EMBED, -1, rows);
    return dropout.apply(backend, backend.add(embed, here), 0);
  }

  private Attention.@Nullable Turn turn(TokenBatch batch, int at) {
    if (rotary == null || !(config.positions() instanceof Positions.Rotary kind)) {
      return null;
    }
    return new Attention.Turn(
        rotary.cos(backend, at, batch.length()),
        rotary.sin(backend, at, batch.length()),
        kind.layout());
  }

  /**
   * The logits that the model's end makes of a residual stream: the final norm, then the head. Of
   * the last block's stream they are the model's own; of an earlier one they are what it would say
   * if it stopped there, which is the logit lens (nostalgebraist 2020).
   *
   * @param stream [B, T, dModel]
   * @return [B, T, vocabSize]
   */
  public Tensor logits(Tensor stream) {
    try (Scope scope = backend.scope()) {
      return scope.keep(head(stream, Activations.none()));
    }
  }

  private Tensor head(Tensor x, Activations activations) {
    Norm norm = new Norm(backend, config.normEpsilon());
    Tensor normed =
        activations.record(ActivationName.FINAL_NORM, -1, norm.forward(weights.finalNorm(), x));
    Tensor logits = weights.embedding().unembed(backend, normed);
    if (config.logitCap() < Float.POSITIVE_INFINITY) {
      logits = backend.softCap(logits, config.logitCap());
    }
    return activations.record(ActivationName.LOGITS, -1, logits);
  }
}
