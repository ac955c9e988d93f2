package forwardpass.engine.sampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;
import java.util.List;

/**
 * How the next token is chosen, in this order: biases, penalties, temperature, top-k, top-p, min-p,
 * typical, draw. Each cut sees the probabilities of what the one before left, made to sum to 1.
 * With {@link TemperatureOrder#LAST} the temperature stands just before the draw.
 *
 * @param temperature T ≥ 0: logits are divided by it. Below 1 the likely become likelier. 0 is the
 *     limit, as in softmax: the largest logit takes all, equal ones share; see {@link #greedy}. ∞
 *     is the other: all tokens in play are alike
 * @param order whether temperature comes before the cuts or after them
 * @param topK keep the k tokens with the largest logits, of equals the lower ids; 0 keeps all
 * @param topP keep the fewest most probable tokens that together reach p; 1 keeps all
 * @param minP keep tokens at least this fraction as probable as the most probable; 0 keeps all
 * @param typicalP keep the fewest most typical tokens that together reach p; 1 keeps all
 * @param penalties for tokens that were there already
 * @param biases added to the logits of single tokens
 */
public record Sampler(
    double temperature,
    TemperatureOrder order,
    int topK,
    double topP,
    double minP,
    double typicalP,
    Penalties penalties,
    List<LogitBias> biases) {

  /** Checks the ranges. */
  public Sampler {
    require(temperature >= 0, "temperature", temperature, "0 or more");
    require(topK >= 0, "topK", topK, "0 (all) or more");
    require(topP > 0 && topP <= 1, "topP", topP, "above 0, up to 1 (all)");
    require(minP >= 0 && minP <= 1, "minP", minP, "from 0 (all) to 1");
    require(typicalP > 0 && typicalP <= 1, "typicalP", typicalP, "above 0, up to 1 (all)");
    biases = List.copyOf(biases);
  }

  /** The usual settings: temperature first, no other penalty, no bias. */
  public Sampler(double temperature, int topK, double topP, double minP, double repetitionPenalty) {
    this(
        temperature,
        TemperatureOrder.FIRST,
        topK,
        topP,
        minP,
        1,
        Penalties.NONE.withRepetition(repetitionPenalty),
        List.of());
  }

  private static void require(boolean holds, String name, double value, String must) {
    if (!holds) {
      throw new IllegalArgumentException(
          "sampler: " + name + " is " + Decimal.shortest(value) + ", must be " + must);
    }
  }

  /** The token with the largest logit, always; of equals the one with the lowest id. */
  public static Sampler greedy() {
    return new Sampler(0, 1, 1, 0, 1);
  }

  /** The model's own distribution at a temperature, nothing cut. */
  public static Sampler temperature(double temperature) {
    return new Sampler(temperature, 0, 1, 0, 1);
  }

  /** The same with another temperature. */
  public Sampler withTemperature(double other) {
    return new Sampler(other, order, topK, topP, minP, typicalP, penalties, biases);
  }

  /** The same with the temperature before or after the cuts. */
  public Sampler withOrder(TemperatureOrder other) {
    return new Sampler(temperature, other, topK, topP, minP, typicalP, penalties, biases);
  }

  /** The same with another top-k. */
  public Sampler withTopK(int other) {
    return new Sampler(temperature, order, other, topP, minP, typicalP, penalties, biases);
  }

  /** The same with another top-p. */
  public Sampler withTopP(double other) {
    return new Sampler(temperature, order, topK, other, minP, typicalP, penalties, biases);
  }

  /** The same with another min-p. */
  public Sampler withMinP(double other) {
    return new Sampler(temperature, order, topK, topP, other, typicalP, penalties, biases);
  }

  /** The same with another mass of typical tokens. */
  public Sampler withTypicalP(double other) {
    return new Sampler(temperature, order, topK, topP, minP, other, penalties, biases);
  }

  /** The same with another repetition penalty. */
  public Sampler withRepetitionPenalty(double other) {
    return withPenalties(penalties.withRepetition(other));
  }

  /** The same with other penalties. */
  public Sampler withPenalties(Penalties other) {
    return new Sampler(temperature, order, topK, topP, minP, typicalP, other, biases);
  }

  /** The same with other biases. */
  public Sampler withBiases(List<LogitBias> other) {
    return new Sampler(temperature, order, topK, topP, minP, typicalP, penalties, other);
  }

  /**
   * From logits to the distribution that is drawn from, with every stage.
   *
   * @param logits [vocabSize], finite or −∞
   * @param context the tokens so far, which the repetition penalty counts as repeated
   * @throws IllegalArgumentException if there are no logits, one is NaN or +∞, all are −∞, a token
   *     of the context is none, or the penalties ask which tokens were generated
   */
  public SamplingSteps steps(double[] logits, int[] context) {
    if (penalties.countsGenerated()) {
      throw new IllegalArgumentException(
          "sampler: presence and frequency penalties count what was generated:"
              + " the length of the prompt is needed");
    }
    return steps(logits, context, context.length);
  }

  /**
   * The same, where the context is a prompt of {@code promptLength} tokens and what was generated
   * after it.
   */
  public SamplingSteps steps(double[] logits, int[] context, int promptLength) {
    if (promptLength < 0 || promptLength > context.length) {
      throw new IllegalArgumentException(
          "sampler: a prompt of "
              + promptLength
              + " tokens in a context of "
              + context.length
              + " tokens");
    }
    double[] biased = LogitBias.added(biases, logits);
    double[] penalized = penalties.applied(biased, context, promptLength);
    boolean last = order == TemperatureOrder.LAST;
    Survivors tempered = Survivors.of(penalized, last ? 1 : temperature);
    boolean cuts = topK > 0 && topK < tempered.count();
    Survivors afterTopK = cuts ? tempered.top(topK) : tempered;
    Survivors afterTopP = topP < 1 ? afterTopK.nucleus(topP) : afterTopK;
    Survivors afterMinP = minP > 0 ? afterTopP.atLeast(minP) : afterTopP;
    Survivors typical = typicalP < 1 ? afterMinP.typical(typicalP) : afterMinP;
    Survivors drawn = last ? typical.atTemperature(temperature) : typical;
    return new SamplingSteps(penalized, tempered, afterTopK, afterTopP, afterMinP, typical, drawn);
  }

  /** The next token; draws one double, also where there is no choice. */
  public int sample(double[] logits, int[] context, Rng rng) {
    return steps(logits, context).draw(rng);
  }

  /** The next token after a prompt and what was generated since. */
  public int sample(double[] logits, int[] context, int promptLength, Rng rng) {
    return steps(logits, context, promptLength).draw(rng);
  }
}
