package forwardpass.engine.model;

/**
 * The intermediate results of a forward pass, in the order in which they are computed, under the
 * names that TransformerLens gave them. B is the batch, T the number of tokens.
 */
public enum ActivationName {
  /** The tokens' vectors, [B, T, dModel]. */
  EMBED("embed", false),
  /** The positions' vectors, [T, dModel]; learned positions only. */
  POS_EMBED("posEmbed", false),
  /** The residual stream as it enters the block, [B, T, dModel]. */
  RESID_PRE("residPre", true),
  /** What attention reads: residPre, normalised, [B, T, dModel]. */
  ATTN_NORM("attnNorm", true),
  /** Queries, [B, nHeads, T, dHead]. */
  Q("q", true),
  /** Keys, [B, nKvHeads, T, dHead]. */
  K("k", true),
  /** Values, [B, nKvHeads, T, dHead]. */
  V("v", true),
  /** Queries turned by their positions, [B, nHeads, T, dHead]; rotary positions only. */
  ROT_Q("rotQ", true),
  /** Keys turned by their positions, [B, nKvHeads, T, dHead]; rotary positions only. */
  ROT_K("rotK", true),
  /** q kᵀ / √dHead, before the mask, [B, nHeads, T, T]. */
  ATTN_SCORES("attnScores", true),
  /** Attention weights: each row a distribution over the keys, [B, nHeads, T, T]. */
  PATTERN("pattern", true),
  /** The pattern's weighted means of the values, [B, nHeads, T, dHead]. */
  Z("z", true),
  /** What attention adds to the stream, [B, T, dModel]. */
  ATTN_OUT("attnOut", true),
  /** The residual stream between attention and mlp, [B, T, dModel]. */
  RESID_MID("residMid", true),
  /** What the mlp reads: residMid, normalised, [B, T, dModel]. */
  MLP_NORM("mlpNorm", true),
  /** Before the nonlinearity, [B, T, dMlp]; with SwiGLU the gate's side. */
  MLP_PRE("mlpPre", true),
  /** The side that is not bent, [B, T, dMlp]; SwiGLU only. */
  MLP_PRE_LINEAR("mlpPreLinear", true),
  /** After the nonlinearity, [B, T, dMlp]. */
  MLP_POST("mlpPost", true),
  /** What the mlp adds to the stream, [B, T, dModel]. */
  MLP_OUT("mlpOut", true),
  /** The residual stream as it leaves the block, [B, T, dModel]. */
  RESID_POST("residPost", true),
  /** What the head reads, [B, T, dModel]. */
  FINAL_NORM("finalNorm", false),
  /** A number for every token that could come next, [B, T, vocabSize]. */
  LOGITS("logits", false);

  private final String text;
  private final boolean inBlocks;

  ActivationName(String text, boolean inBlocks) {
    this.text = text;
    this.inBlocks = inBlocks;
  }

  /** The name as the book writes it. */
  public String text() {
    return text;
  }

  /** Whether each block has one. */
  public boolean isInBlocks() {
    return inBlocks;
  }
}
