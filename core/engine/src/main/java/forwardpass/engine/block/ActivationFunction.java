package forwardpass.engine.block;

import forwardpass.engine.numeric.Erf;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Tanh;

/**
 * What bends a number between the two layers of an MLP. Without it the two layers would be one.
 *
 * <p>Sources: Dan Hendrycks and Kevin Gimpel, Gaussian Error Linear Units, 2016, arXiv:1606.08415
 * (GELU and SiLU).
 */
public final class ActivationFunction {
  private static final double SQRT_2 = Math.sqrt(2);
  private static final double SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);
  private static final double CUBIC = 0.044715;

  private ActivationFunction() {}

  /** x where it is positive, else 0. */
  public static double relu(double x) {
    return Math.max(x, 0);
  }

  /** x Φ(x): x times the probability that a standard normal number is below it. */
  public static double gelu(double x) {
    return 0.5 * x * (1 + Erf.erf(x / SQRT_2));
  }

  /** ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))): what GPT-2 computes in place of x Φ(x). */
  public static double geluTanh(double x) {
    return 0.5 * x * (1 + Tanh.tanh(SQRT_2_OVER_PI * (x + CUBIC * x * x * x)));
  }

  /** x σ(x) = x / (1 + e⁻ˣ), also called swish. */
  public static double silu(double x) {
    return x / (1 + Exp.exp(-x));
  }
}
