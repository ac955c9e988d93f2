package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;
import org.jspecify.annotations.Nullable;

/** What makes a list of numbers a distribution: each within 0 … 1, and together 1. */
public final class Distribution {
  /**
   * How far from 1 the sum may be: float32 probabilities over a large vocabulary come this close.
   */
  public static final double SUM_TOLERANCE = 1e-5;

  private Distribution() {}

  /** What is wrong with these numbers as a distribution, or null if nothing is. */
  public static @Nullable String problem(double[] p) {
    if (p.length == 0) {
      return "there are no outcomes";
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      if (!(p[i] >= 0 && p[i] <= 1 + SUM_TOLERANCE)) { // also refuses NaN
        return "outcome " + i + " has probability " + Decimal.shortest(p[i]) + ", not within 0 … 1";
      }
      sum += p[i];
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      return "the probabilities sum to " + Decimal.shortest(sum) + ", not 1";
    }
    return null;
  }

  public static boolean isValid(double[] p) {
    return problem(p) == null;
  }

  /** The expected value 𝔼[X] = Σ pᵢ·xᵢ. */
  public static double expectedValue(double[] p, double[] x) {
    check("P", p);
    if (x.length != p.length) {
      throw new IllegalArgumentException(
          "expected value: " + p.length + " probabilities, " + x.length + " values");
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += p[i] == 0 ? 0 : p[i] * x[i];
    }
    return sum;
  }

  static void check(String name, double[] p) {
    String problem = problem(p);
    if (problem != null) {
      throw new IllegalArgumentException(name + " is not a distribution: " + problem);
    }
  }

  static void checkPair(double[] p, double[] q) {
    check("P", p);
    check("Q", q);
    if (p.length != q.length) {
      throw new IllegalArgumentException(
          "P has " + p.length + " outcomes, Q has " + q.length + ": they must be the same ones");
    }
  }

  static void checkOutcome(int outcome, int outcomes) {
    if (outcomes == 0) {
      throw new IllegalArgumentException("outcome " + outcome + ": there are no outcomes");
    }
    if (outcome < 0 || outcome >= outcomes) {
      throw new IllegalArgumentException(
          "outcome " + outcome + " is not within 0 … " + (outcomes - 1));
    }
  }
}
