package forwardpass.engine.sampling;

import forwardpass.engine.format.Decimal;

/**
 * What makes a token less likely for having been there already.
 *
 * @param repetition θ &gt; 0: the logit of a token that stands in the context, prompt included, is
 *     divided by θ if positive, multiplied if negative; once, however often it stands there (CTRL:
 *     Keskar et al. 2019, arXiv:1909.05858, with the sign rule of the common implementations). 1
 *     changes nothing
 * @param presence taken from the logit of each token that was generated, however often. The prompt
 *     does not count (nor for frequency). 0 changes nothing, less than 0 rewards
 * @param frequency taken from it as often as it was generated
 */
public record Penalties(double repetition, double presence, double frequency) {
  /** Changes nothing. */
  public static final Penalties NONE = new Penalties(1, 0, 0);

  /** Checks the ranges. */
  public Penalties {
    if (!(repetition > 0 && repetition <= Double.MAX_VALUE)) {
      throw refused("repetitionPenalty", repetition, "positive and finite, 1 for none");
    }
    if (!(Math.abs(presence) <= Double.MAX_VALUE)) {
      throw refused("presencePenalty", presence, "finite, 0 for none");
    }
    if (!(Math.abs(frequency) <= Double.MAX_VALUE)) {
      throw refused("frequencyPenalty", frequency, "finite, 0 for none");
    }
  }

  /** The same with another repetition penalty. */
  public Penalties withRepetition(double other) {
    return new Penalties(other, presence, frequency);
  }

  /** Whether it matters which part of the context was generated. */
  boolean countsGenerated() {
    return presence != 0 || frequency != 0;
  }

  /**
   * The logits with all penalties taken, a new array, [vocabSize]. A finite logit stays finite.
   *
   * @param context the tokens so far: first {@code promptLength} of the prompt, then the generated
   */
  double[] applied(double[] logits, int[] context, int promptLength) {
    int[] said = new int[logits.length]; // how often each token was generated
    for (int i = promptLength; i < context.length; i++) {
      said[checked(context, i, logits.length)]++;
    }
    double[] penalized = logits.clone();
    for (int i = 0; i < context.length; i++) {
      int id = checked(context, i, logits.length);
      penalized[id] = penalized(logits[id], said[id]); // from the unchanged: twice counts as once
    }
    return penalized;
  }

  /**
   * The logits with all penalties taken, where all that was said was generated, a new array,
   * [vocabSize].
   *
   * @param said how often each token was generated, [vocabSize]
   */
  public double[] applied(double[] logits, int[] said) {
    if (said.length != logits.length) {
      throw new IllegalArgumentException(
          "sampler: " + logits.length + " logits, and counts of " + said.length + " tokens");
    }
    double[] penalized = logits.clone();
    for (int id = 0; id < said.length; id++) {
      penalized[id] = said[id] > 0 ? penalized(logits[id], said[id]) : logits[id];
    }
    return penalized;
  }

  /** A logit of the context; one that is not finite stays as it is. */
  private double penalized(double z, int said) {
    if (!(Math.abs(z) <= Double.MAX_VALUE)) {
      return z;
    }
    double repeated = finite(z > 0 ? z / repetition : z * repetition);
    return finite(repeated - (said == 0 ? 0 : presence + frequency * said));
  }

  private static double finite(double x) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, x));
  }

  private static int checked(int[] context, int i, int vocabSize) {
    if (context[i] < 0 || context[i] >= vocabSize) {
      throw new IllegalArgumentException(
          "sampler: token "
              + context[i]
              + " at "
              + i
              + " of the context, there are "
              + vocabSize
              + " logits");
    }
    return context[i];
  }

  private static IllegalArgumentException refused(String name, double value, String must) {
    return new IllegalArgumentException(
        "sampler: " + name + " is " + Decimal.shortest(value) + ", must be " + must);
  }
}
