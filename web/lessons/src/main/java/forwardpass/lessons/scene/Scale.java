package forwardpass.lessons.scene;

/** Maps values to user units: {@code from} lands on {@code start}, {@code to} on {@code end}. */
public record Scale(double from, double to, double start, double end) {

  public double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** The same, kept between the two ends. */
  public double clamped(double value) {
    double low = Math.min(start, end);
    double high = Math.max(start, end);
    return Math.max(low, Math.min(high, at(value)));
  }

  /** How much of the value one user unit is; negative where the axis runs the other way. */
  public double perUnit() {
    return (to - from) / (end - start);
  }
}
