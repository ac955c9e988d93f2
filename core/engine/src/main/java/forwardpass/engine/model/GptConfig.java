package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.tensor.RotaryLayout;

/**
 * Every size and choice that makes a decoder-only transformer; nothing else is needed to know the
 * shapes of its weights.
 *
 * @param vocabSize how many tokens there are
 * @param nCtx the longest context, in tokens
 * @param nLayers how many blocks
 * @param nHeads query heads a block
 * @param nKvHeads key and value heads a block: nHeads, or a divisor of it (Ainslie et al. 2023,
 *     arXiv:2305.13245)
 * @param dModel width of the residual stream
 * @param dHead width of a head
 * @param dMlp width inside the feed-forward network
 * @param positions learned or rotary
 * @param norm LayerNorm or RMSNorm
 * @param normEpsilon what is added to the variance or mean square
 * @param mlp the feed-forward network's form
 * @param biases whether the linear layers have biases (LayerNorm always has its own)
 * @param tiedHead whether the head is the token embedding, transposed
 * @param qkNorm whether every query and key is divided by its root mean square, with a learned gain
 *     a layer, before it is turned and compared (Henry et al. 2020, arXiv:2010.04245, with a norm
 *     of length 1)
 * @param logitCap the logits are bent into ±logitCap by cap · tanh(logit / cap) (Gemma 2 2024,
 *     arXiv:2408.00118, section 2); infinity for not at all
 */
public record GptConfig(
    int vocabSize,
    int nCtx,
    int nLayers,
    int nHeads,
    int nKvHeads,
    int dModel,
    int dHead,
    int dMlp,
    Positions positions,
    NormKind norm,
    float normEpsilon,
    MlpKind mlp,
    boolean biases,
    boolean tiedHead,
    boolean qkNorm,
    float logitCap) {

  /** Checks each size, and those that must fit together. */
  public GptConfig {
    atLeastOne("vocabSize", vocabSize);
    atLeastOne("nCtx", nCtx);
    atLeastOne("nLayers", nLayers);
    atLeastOne("nHeads", nHeads);
    atLeastOne("nKvHeads", nKvHeads);
    atLeastOne("dModel", dModel);
    atLeastOne("dHead", dHead);
    atLeastOne("dMlp", dMlp);
    if ((long) nHeads * dHead > Integer.MAX_VALUE) {
      throw refuse("nHeads is " + nHeads + " and dHead " + dHead + ": their product is too large");
    }
    if (nHeads % nKvHeads != 0) {
      throw refuse("nHeads is " + nHeads + ", which is no multiple of nKvHeads, " + nKvHeads);
    }
    if (positions instanceof Positions.Rotary && dHead % 2 != 0) {
      throw refuse("dHead is " + dHead + ", rotary positions need an even number");
    }
    if (!(normEpsilon > 0 && normEpsilon < 1)) {
      throw refuse("normEpsilon is " + Decimal.shortest(normEpsilon) + ", must be between 0 and 1");
    }
    if (!(logitCap > 0)) {
      throw refuse("logitCap is " + Decimal.shortest(logitCap) + ", must be positive");
    }
  }

  /** A model as GPT-2 and Llama are: queries, keys and logits are taken as they come. */
  public GptConfig(
      int vocabSize,
      int nCtx,
      int nLayers,
      int nHeads,
      int nKvHeads,
      int dModel,
      int dHead,
      int dMlp,
      Positions positions,
      NormKind norm,
      float normEpsilon,
      MlpKind mlp,
      boolean biases,
      boolean tiedHead) {
    this(
        vocabSize,
        nCtx,
        nLayers,
        nHeads,
        nKvHeads,
        dModel,
        dHead,
        dMlp,
        positions,
        norm,
        normEpsilon,
        mlp,
        biases,
        tiedHead,
        false,
        Float.POSITIVE_INFINITY);
  }

  private static IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException("config: " + why);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw refuse(name + " is " + value + ", must be ≥ 1");
    }
  }

  /** The width of each head where heads share dModel among them, or an error that names both. */
  static int dHead(int dModel, int nHeads) {
    atLeastOne("dModel", dModel);
    atLeastOne("nHeads", nHeads);
    if (dModel % nHeads != 0) {
      throw refuse("dModel is " + dModel + ", which is no multiple of nHeads, " + nHeads);
    }
    return dModel / nHeads;
  }

  /**
   * GPT-2's architecture in any size (Radford et al. 2019): learned positions, LayerNorm before
   * each sublayer, GELU in the tanh form, dMlp four times dModel, a tied head.
   */
  public static GptConfig gpt2(int vocabSize, int nCtx, int nLayers, int nHeads, int dModel) {
    return new GptConfig(
        vocabSize,
        nCtx,
        nLayers,
        nHeads,
        nHeads,
        dModel,
        dHead(dModel, nHeads),
        (int) Math.min(4L * dModel, Integer.MAX_VALUE),
        new Positions.Learned(),
        NormKind.LAYER,
        1e-5f,
        MlpKind.GELU_TANH,
        true,
        true);
  }

  /**
   * Llama's architecture in any size (Touvron et al. 2023, arXiv:2302.13971): rotary positions of
   * base 10,000 in the layout of the Hugging Face weights, RMSNorm, SwiGLU, no biases, a head of
   * its own.
   */
  public static GptConfig llama(
      int vocabSize, int nCtx, int nLayers, int nHeads, int nKvHeads, int dModel, int dMlp) {
    return new GptConfig(
        vocabSize,
        nCtx,
        nLayers,
        nHeads,
        nKvHeads,
        dModel,
        dHead(dModel, nHeads),
        dMlp,
        new Positions.Rotary(10_000, RotaryLayout.HALVES),
        NormKind.RMS,
        1e-5f,
        MlpKind.SWIGLU,
        false,
        false);
  }

  /** The same with another number of blocks. */
  public GptConfig withLayers(int layers) {
    return with(layers, positions, mlp, tiedHead, qkNorm, logitCap);
  }

  /** The same with another form of the feed-forward network. */
  public GptConfig withMlp(MlpKind kind) {
    return with(nLayers, positions, kind, tiedHead, qkNorm, logitCap);
  }

  /** The same with other positions. */
  public GptConfig withPositions(Positions kind) {
    return with(nLayers, kind, mlp, tiedHead, qkNorm, logitCap);
  }

  /** The same with a tied head, or one of its own. */
  public GptConfig withTiedHead(boolean tied) {
    return with(nLayers, positions, mlp, tied, qkNorm, logitCap);
  }

  /** The same with queries and keys normalised, or as they are. */
  public GptConfig withQkNorm(boolean normed) {
    return with(nLayers, positions, mlp, tiedHead, normed, logitCap);
  }

  /** The same with logits bent into ±cap; infinity for not at all. */
  public GptConfig withLogitCap(float cap) {
    return with(nLayers, positions, mlp, tiedHead, qkNorm, cap);
  }

  private GptConfig with(
      int newLayers,
      Positions newPositions,
      MlpKind newMlp,
      boolean newTiedHead,
      boolean newQkNorm,
      float newLogitCap) {
    return new GptConfig(
        vocabSize,
        nCtx,
        newLayers,
        nHeads,
        nKvHeads,
        dModel,
        dHead,
        dMlp,
        newPositions,
        norm,
        normEpsilon,
        newMlp,
        biases,
        newTiedHead,
        newQkNorm,
        newLogitCap);
  }

  /** How many numbers a model of this configuration learns. */
  public long parameterCount() {
    long count = 0;
    for (Parameter parameter : Parameter.allOf(this)) {
      count += parameter.shape().size();
    }
    return count;
  }
}
