package forwardpass.engine.numeric;

/** The hyperbolic tangent, (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ). Source: fdlibm, s_tanh.c. */
public final class Tanh {
  private Tanh() {}

  /** tanh x: odd, between −1 and 1, and exactly ±1 from |x| = 22 on. */
  public static double tanh(double x) {
    double magnitude = Math.abs(x);
    if (Double.isNaN(x) || magnitude < 0x1p-55) {
      return x;
    }
    double result;
    if (magnitude >= 22) {
      result = 1;
    } else if (magnitude >= 1) {
      result = 1 - 2 / (Exp.expm1(2 * magnitude) + 2);
    } else { // e⁻²ˣ − 1 keeps the digits that 1 − e⁻²ˣ would lose
      double t = Exp.expm1(-2 * magnitude);
      result = -t / (t + 2);
    }
    return x < 0 ? -result : result;
  }
}
