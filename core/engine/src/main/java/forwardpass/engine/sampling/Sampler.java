package forwardpass.engine.sampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;

/**
 * How the next token is chosen, in the usual order: repetition penalty, temperature, top-k, top-p,
 * min-p, draw. Each cut sees the probabilities of what the one before left, made to sum to 1.
 *
 * @param temperature T ≥ 0: logits are divided by it. Below 1 the likely become likelier; 0 takes
 *     the largest logit, of equals the lowest id
 * @param topK keep the k most probable tokens; 0 keeps all
 * @param topP keep the fewest most probable tokens that together reach p; 1 keeps all
 * @param minP keep tokens at least this fraction as probable as the most probable; 0 keeps all
 * @param repetitionPenalty θ &gt; 0: the logit of a token that stands in the context already is
 *     divided by θ if positive, multiplied if negative (CTRL: Keskar et al. 2019, arXiv:1909.05858,
 *     with the sign rule of the common implementations); 1 changes nothing
 */
public record Sampler(
    double temperature, int topK, double topP, double minP, double repetitionPenalty) {

  /** Checks the ranges. */
  public Sampler {
    require(temperature >= 0, "temperature", temperature, "0 or more");
    require(topK >= 0, "topK", topK, "0 (all) or more");
    require(topP > 0 && topP <= 1, "topP", topP, "above 0, up to 1 (all)");
    require(minP >= 0 && minP <= 1, "minP", minP, "from 0 (all) to 1");
    boolean finite = repetitionPenalty > 0 && repetitionPenalty <= Double.MAX_VALUE;
    require(finite, "repetitionPenalty", repetitionPenalty, "positive and finite, 1 for none");
  }

  private static void require(boolean holds, String name, double value, String must) {
    if (!holds) {
      throw new IllegalArgumentException(
          "sampler: " + name + " is " + Decimal.shortest(value) + ", must be " + must);
    }
  }

  /** The most probable token, always. */
  public static Sampler greedy() {
    return new Sampler(0, 0, 1, 0, 1);
  }

  /** The model's own distribution at a temperature, nothing cut. */
  public static Sampler temperature(double temperature) {
    return new Sampler(temperature, 0, 1, 0, 1);
  }

  /** The same with another temperature. */
  public Sampler withTemperature(double other) {
    return new Sampler(other, topK, topP, minP, repetitionPenalty);
  }

  /** The same with another top-k. */
  public Sampler withTopK(int other) {
    return new Sampler(temperature, other, topP, minP, repetitionPenalty);
  }

  /** The same with another top-p. */
  public Sampler withTopP(double other) {
    return new Sampler(temperature, topK, other, minP, repetitionPenalty);
  }

  /** The same with another min-p. */
  public Sampler withMinP(double other) {
    return new Sampler(temperature, topK, topP, other, repetitionPenalty);
  }

  /** The same with another repetition penalty. */
  public Sampler withRepetitionPenalty(double other) {
    return new Sampler(temperature, topK, topP, minP, other);
  }

  /**
   * From logits to the distribution that is drawn from, with every stage.
   *
   * @param logits [vocabSize], finite or −∞
   * @param context the tokens so far, which the repetition penalty counts as repeated
   * @throws IllegalArgumentException if there are no logits, one is NaN or +∞, all are −∞, or a
   *     token of the context is none
   */
  public SamplingSteps steps(double[] logits, int[] context) {
    double[] penalized = penalized(logits, context);
    Survivors tempered = tempered(penalized);
    boolean cuts = topK > 0 && topK < tempered.count();
    Survivors afterTopK = cuts ? tempered.top(topK) : tempered;
    Survivors afterTopP = topP < 1 ? afterTopK.nucleus(topP) : afterTopK;
    Survivors afterMinP = minP > 0 ? afterTopP.atLeast(minP) : afterTopP;
    return new SamplingSteps(penalized, tempered, afterTopK, afterTopP, afterMinP);
  }

  /** The next token; draws one double, also where there is no choice. */
  public int sample(double[] logits, int[] context, Rng rng) {
    return steps(logits, context).draw(rng);
  }

  private double[] penalized(double[] logits, int[] context) {
    double[] penalized = logits.clone();
    for (int i = 0; i < context.length; i++) {
      int id = context[i];
      if (id < 0 || id >= logits.length) {
        throw new IllegalArgumentException(
            "sampler: token "
                + id
                + " at "
                + i
                + " of the context, there are "
                + logits.length
                + " logits");
      }
      double logit = logits[id]; // from the unchanged ones, so that twice counts as once
      penalized[id] = logit > 0 ? logit / repetitionPenalty : logit * repetitionPenalty;
    }
    return penalized;
  }

  /** softmax(z / T); at T = 0 all on the largest logit, of equals the lowest id. */
  private Survivors tempered(double[] logits) {
    double[] probabilities = Softmax.softmax(logits, temperature);
    boolean[] survives = new boolean[logits.length];
    for (int id = 0; id < logits.length; id++) {
      survives[id] = logits[id] > Double.NEGATIVE_INFINITY;
    }
    Survivors all = new Survivors(survives, probabilities);
    return temperature == 0 ? all.top(1) : all;
  }
}
