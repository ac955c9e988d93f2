package forwardpass.engine.calculus;

/**
 * The same slopes in float32, every operation rounded to a float's 24 bits: what a model's
 * arithmetic would see. With x² at 3 the digits are gone at a step of 10⁻⁷: 3 + Δ is 3 again.
 */
public final class Float32Difference {
  private Float32Difference() {}

  /** A function of one float32. Its own operations are its own to round, see {@link #round}. */
  @FunctionalInterface
  public interface Function {
    float apply(float x);
  }

  /**
   * A measured slope with all that went into it, each number a float32.
   *
   * @param left where the first value was taken
   * @param right where the second was
   * @param atLeft f(left)
   * @param atRight f(right)
   * @param rise atRight − atLeft
   * @param run Δ (forward) or 2Δ (central)
   * @param slope rise / run
   */
  public record Slope(
      float left, float right, float atLeft, float atRight, float rise, float run, float slope) {}

  /** (f(x + Δ) − f(x)) / Δ, for a step Δ that is not 0. */
  public static Slope forward(Function f, float x, float step) {
    FiniteDifference.checkStep(step);
    float at = round(x); // in JavaScript a float that was never stored may not be one
    float delta = round(step);
    return between(f, at, round(at + delta), delta);
  }

  /** (f(x + Δ) − f(x − Δ)) / 2Δ, for a step Δ that is not 0. */
  public static Slope central(Function f, float x, float step) {
    FiniteDifference.checkStep(step);
    float at = round(x);
    float delta = round(step);
    return between(f, round(at - delta), round(at + delta), round(2 * delta));
  }

  /**
   * Rounds to float32 by storing into an array of floats: JavaScript computes in double, and only
   * stores round. On doubles of 53 bits, +, −, ×, ÷ and √ of floats come out as if rounded once.
   */
  public static float round(double value) {
    float[] cell = {(float) value};
    return cell[0];
  }

  private static Slope between(Function f, float left, float right, float run) {
    float atLeft = round(f.apply(left));
    float atRight = round(f.apply(right));
    float rise = round(atRight - atLeft);
    return new Slope(left, right, atLeft, atRight, rise, run, round(rise / run));
  }
}
