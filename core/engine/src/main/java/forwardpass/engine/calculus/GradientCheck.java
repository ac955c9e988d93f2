package forwardpass.engine.calculus;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Is a gradient right? Each entry is compared with a measured slope. A formula with a mistake in it
 * is off by several per cent; a right one agrees to eight digits or so.
 */
public final class GradientCheck {
  /** What a correct gradient stays below with room to spare. */
  public static final double DEFAULT_TOLERANCE = 1e-6;

  /**
   * Slopes below this share of f's size are lost in its rounding; errors are not divided by less.
   */
  private static final double FLOOR = 1e-4;

  private GradientCheck() {}

  /**
   * One entry, checked.
   *
   * @param index which entry of the gradient
   * @param claimed what the gradient says
   * @param measured what the central difference says
   * @param relativeError |claimed − measured| / max(|claimed|, |measured|, 10⁻⁴·max(1, |f|))
   */
  public record Entry(int index, double claimed, double measured, double relativeError) {}

  /**
   * The whole comparison.
   *
   * @param entries one for each entry of the gradient, in order
   * @param tolerance the largest relative error that passes
   */
  public record Report(List<Entry> entries, double tolerance) {
    /** Whether every entry agrees; NaN never does. */
    public boolean passed() {
      return worst().relativeError() <= tolerance;
    }

    /** The entry with the largest relative error; the first NaN, if there is one. */
    public Entry worst() {
      Entry worst = entries.get(0);
      for (Entry entry : entries) {
        if (Double.isNaN(entry.relativeError())) {
          return entry;
        }
        if (entry.relativeError() > worst.relativeError()) {
          worst = entry;
        }
      }
      return worst;
    }
  }

  /**
   * Checks a claimed gradient of f at x.
   *
   * @param x the point, [n], n ≥ 1
   * @param claimed the gradient there, [n]
   */
  public static Report check(
      ToDoubleFunction<double[]> f, double[] x, double[] claimed, double tolerance) {
    if (x.length == 0) {
      throw new IllegalArgumentException("gradient check: f has no inputs");
    }
    if (claimed.length != x.length) {
      throw new IllegalArgumentException(
          "gradient check: x has " + x.length + " numbers, the gradient " + claimed.length);
    }
    double value = f.applyAsDouble(x.clone());
    if (!(Math.abs(value) <= Double.MAX_VALUE)) { // every error would be small beside it
      throw new IllegalArgumentException("gradient check: f is " + Decimal.shortest(value));
    }
    double floor = FLOOR * Math.max(1, Math.abs(value));
    double[] measured = Partials.gradient(f, x);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      double size = Math.max(Math.max(Math.abs(claimed[i]), Math.abs(measured[i])), floor);
      double error = Math.abs(claimed[i] - measured[i]) / size;
      entries.add(new Entry(i, claimed[i], measured[i], error));
    }
    return new Report(List.copyOf(entries), tolerance);
  }
}
