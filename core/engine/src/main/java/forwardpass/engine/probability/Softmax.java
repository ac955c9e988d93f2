package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;

/**
 * Softmax: logits to probabilities, pᵢ = exp(zᵢ / T) / Σⱼ exp(zⱼ / T).
 *
 * <p>The largest logit is subtracted first. That divides numerator and denominator by the same
 * number, so the quotient stays; but no exponential can overflow, and one of them is exactly 1.
 * Source: John S. Bridle, Probabilistic Interpretation of Feedforward Classification Network
 * Outputs, 1990.
 *
 * <p>Logits are finite, or −∞ for an outcome that is ruled out (a masked one).
 */
public final class Softmax {
  private Softmax() {}

  /**
   * The probabilities of the logits.
   *
   * @throws IllegalArgumentException if there are no logits, one is NaN or +∞, or all are −∞
   */
  public static double[] softmax(double[] logits) {
    return steps(logits, 1).probabilities();
  }

  /**
   * The probabilities of the logits at a temperature: below 1 the largest gain, above 1 the others
   * do. 0 is the limit: the largest logit takes all, equal ones share (and so it is for {@link
   * forwardpass.engine.sampling.Sampler}). ∞ is the other: all that are not ruled out are alike.
   *
   * @throws IllegalArgumentException as {@link #softmax(double[])}, or if the temperature is
   *     negative or NaN
   */
  public static double[] softmax(double[] logits, double temperature) {
    return steps(logits, temperature).probabilities();
  }

  /** {@link #softmax(double[], double)} with every value on the way. */
  public static SoftmaxSteps steps(double[] logits, double temperature) {
    if (!(temperature >= 0)) {
      throw new IllegalArgumentException(
          "softmax: temperature is " + Decimal.shortest(temperature) + ", must be 0 or more");
    }
    int n = logits.length;
    double max = Logits.max("softmax", logits);
    double[] shifted = new double[n];
    double[] exps = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      shifted[i] = shift(logits[i], max, temperature);
      exps[i] = Exp.exp(shifted[i]);
      sum += exps[i];
    }
    double[] probabilities = new double[n];
    for (int i = 0; i < n; i++) {
      probabilities[i] = exps[i] / sum;
    }
    return new SoftmaxSteps(max, shifted, exps, sum, probabilities);
  }

  /** (logit − max) / temperature, with the limits where that would be 0/0, ∞/∞ or −∞/∞. */
  private static double shift(double logit, double max, double temperature) {
    if (logit == max) {
      return 0;
    }
    if (logit == Double.NEGATIVE_INFINITY || temperature == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double gap = logit - max;
    if (gap == Double.NEGATIVE_INFINITY) { // beyond the doubles, as its half is not
      return (logit / 2 - max / 2) / temperature * 2;
    }
    return gap / temperature;
  }

  /**
   * Softmax as its formula reads, nothing subtracted, with every value on the way: the form to work
   * by hand. Logits above 709 overflow.
   *
   * @throws IllegalArgumentException as {@link #softmax(double[])}
   */
  public static SoftmaxSteps naive(double[] logits) {
    Logits.max("softmax", logits);
    int n = logits.length;
    double[] exps = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      exps[i] = Exp.exp(logits[i]);
      sum += exps[i];
    }
    double[] probabilities = new double[n];
    for (int i = 0; i < n; i++) {
      probabilities[i] = exps[i] / sum;
    }
    return new SoftmaxSteps(0, logits.clone(), exps, sum, probabilities);
  }

  /**
   * Softmax as its formula reads, nothing subtracted, in 32-bit float: [1000, 999, 998] overflows
   * to Infinity / Infinity, which is NaN.
   *
   * @throws IllegalArgumentException as {@link #softmax(double[])}
   */
  public static SoftmaxFloat32Steps naiveFloat32(float[] logits) {
    Logits.max("softmax", widened(logits));
    return float32Steps(logits, 0);
  }

  /**
   * The stable form in 32-bit float.
   *
   * @throws IllegalArgumentException as {@link #softmax(double[])}
   */
  public static SoftmaxFloat32Steps stableFloat32(float[] logits) {
    return float32Steps(logits, (float) Logits.max("softmax", widened(logits)));
  }

  /**
   * Every intermediate is stored in a {@code float[]}, which rounds it: JavaScript computes in
   * double, and the rounded result of one operation on floats is the same either way.
   */
  private static SoftmaxFloat32Steps float32Steps(float[] logits, float subtracted) {
    int n = logits.length;
    float[] shifted = new float[n];
    float[] exps = new float[n];
    float[] sum = new float[1];
    for (int i = 0; i < n; i++) {
      shifted[i] = logits[i] - subtracted;
      exps[i] = (float) Exp.exp(shifted[i]);
      sum[0] += exps[i];
    }
    float[] probabilities = new float[n];
    for (int i = 0; i < n; i++) {
      probabilities[i] = exps[i] / sum[0];
    }
    return new SoftmaxFloat32Steps(subtracted, shifted, exps, sum[0], probabilities);
  }

  private static double[] widened(float[] logits) {
    double[] wide = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      wide[i] = logits[i];
    }
    return wide;
  }
}
