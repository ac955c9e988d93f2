package forwardpass.engine.sampling;

/**
 * Speculative decoding: a cheap draft proposes tokens, the model checks them all in one pass, and
 * what is written has the model's own distribution.
 *
 * <p>Source: Yaniv Leviathan, Matan Kalman and Yossi Matias, Fast Inference from Transformers via
 * Speculative Decoding, 2023, sections 2.3, 3.1 and appendix A.1.
 */
public final class Speculation {
  private Speculation() {}

  /**
   * How likely a token drawn from the draft is accepted: Σ min(p, q).
   *
   * @param target p, the model's probabilities
   * @param draft q, of the same tokens; a draft that is certain has a 1
   */
  public static double accepted(double[] target, double[] draft) {
    requireFit(target, draft);
    double sum = 0;
    for (int i = 0; i < target.length; i++) {
      sum += Math.min(target[i], draft[i]);
    }
    return sum;
  }

  /**
   * What a refused token is replaced from: max(p − q, 0), brought to the sum 1.
   *
   * @throws IllegalArgumentException if the two are equal: then nothing is ever refused
   */
  public static double[] residual(double[] target, double[] draft) {
    double left = 1 - accepted(target, draft);
    if (!(left > 0)) {
      throw new IllegalArgumentException("speculation: the draft is the model, nothing is refused");
    }
    double[] residual = new double[target.length];
    double sum = 0;
    for (int i = 0; i < residual.length; i++) {
      residual[i] = Math.max(0, target[i] - draft[i]);
      sum += residual[i];
    }
    for (int i = 0; i < residual.length; i++) {
      residual[i] /= sum;
    }
    return residual;
  }

  private static void requireFit(double[] target, double[] draft) {
    if (target.length != draft.length) {
      throw new IllegalArgumentException(
          "speculation: " + target.length + " probabilities ≠ " + draft.length);
    }
  }

  /**
   * How many tokens a pass of the model brings on average: 1 + α + α² + … + α^drafts. Where all
   * drafts are accepted, the pass gives one more token of its own.
   *
   * @param alpha how likely each draft is accepted, if those before it were
   */
  public static double tokensPerPass(double alpha, int drafts) {
    double sum = 1;
    double power = 1;
    for (int i = 0; i < drafts; i++) {
      power *= alpha;
      sum += power;
    }
    return sum;
  }
}
