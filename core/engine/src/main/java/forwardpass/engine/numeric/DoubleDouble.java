package forwardpass.engine.numeric;

/**
 * A number held as the unevaluated sum of two doubles, {@code hi + lo}: about 32 significant
 * decimal digits, made of plain double operations.
 *
 * <p>The trick is that the rounding error of a sum or a product of doubles is itself a double, and
 * can be computed exactly. {@code hi} is always the double nearest to the whole.
 *
 * <p>Source: T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971). Products are exact while they stay within about 10⁻²⁹⁰ … 10³⁰⁰;
 * callers with more extreme numbers scale them first, see {@link PowerOfTwo}.
 */
public record DoubleDouble(double hi, double lo) {
  public static final DoubleDouble ZERO = new DoubleDouble(0, 0);

  public static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** {@code a + b} without any error (Knuth's two-sum). */
  public static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    double bRounded = sum - a;
    double error = (a - (sum - bRounded)) + (b - bRounded);
    return new DoubleDouble(sum, error);
  }

  /** {@code a · b} without any error (Dekker's two-product). */
  public static DoubleDouble product(double a, double b) {
    double product = a * b;
    double aHigh = Binary.high(a);
    double aLow = a - aHigh;
    double bHigh = Binary.high(b);
    double bLow = b - bHigh;
    double error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    return new DoubleDouble(product, error);
  }

  public DoubleDouble plus(DoubleDouble other) {
    DoubleDouble highs = sum(hi, other.hi);
    DoubleDouble lows = sum(lo, other.lo);
    DoubleDouble first = normalised(highs.hi, highs.lo + lows.hi);
    return normalised(first.hi, first.lo + lows.lo);
  }

  public DoubleDouble plus(double other) {
    DoubleDouble highs = sum(hi, other);
    return normalised(highs.hi, highs.lo + lo);
  }

  public DoubleDouble minus(DoubleDouble other) {
    return plus(other.negated());
  }

  public DoubleDouble times(DoubleDouble other) {
    DoubleDouble highs = product(hi, other.hi);
    return normalised(highs.hi, highs.lo + (hi * other.lo + lo * other.hi));
  }

  public DoubleDouble times(double other) {
    return times(of(other));
  }

  /** The quotient, by long division with doubles as digits. */
  public DoubleDouble dividedBy(double divisor) {
    double first = hi / divisor;
    DoubleDouble rest = minus(product(first, divisor));
    double second = rest.hi / divisor;
    rest = rest.minus(product(second, divisor));
    return normalised(first, second).plus(rest.hi / divisor);
  }

  /**
   * The square root: one Newton step from the double's own root. Needs a number that is not
   * negative.
   */
  public DoubleDouble sqrt() {
    if (hi <= 0) {
      return of(Math.sqrt(hi));
    }
    double root = Math.sqrt(hi);
    double rest = minus(product(root, root)).hi;
    return normalised(root, rest / (2 * root));
  }

  public DoubleDouble negated() {
    return new DoubleDouble(-hi, -lo);
  }

  /** The double nearest to this number. */
  public double value() {
    return hi + lo;
  }

  /** {@code a + b} without error where |a| ≥ |b| (Dekker's fast two-sum). */
  private static DoubleDouble normalised(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, b - (sum - a));
  }
}
