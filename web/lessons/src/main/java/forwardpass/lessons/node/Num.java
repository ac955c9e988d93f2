package forwardpass.lessons.node;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;

/**
 * A computed number: the value in full and the digits shown. Tests compare the value's raw bits
 * between the JVM and the browser, so two results that merely print alike do not pass.
 */
public record Num(double value, String text) implements Node {

  /** {@code value} with exactly {@code decimals} digits after the point and a true minus sign. */
  public static Num fixed(double value, int decimals) {
    return new Num(value, Decimal.typographic(Decimal.fixed(value, decimals)));
  }

  /** {@code value} with at most {@code decimals} digits after the point, no trailing zeros. */
  public static Num upTo(double value, int decimals) {
    return new Num(value, Decimal.typographic(Zeros.trim(Decimal.fixed(value, decimals))));
  }

  /**
   * {@code value} in full where {@code decimals} digits after the point or fewer say it, a rounding
   * error aside; else with exactly so many.
   */
  public static Num rounded(double value, int decimals) {
    Num full = upTo(value + 0.0, decimals); // + 0.0 turns −0 into 0
    return full.inFull() ? full : fixed(value, decimals);
  }

  /** Whether the digits shown are all there are, a rounding error aside. */
  public boolean inFull() {
    if (text.indexOf('\u00d7') >= 0 || Double.isNaN(value)) {
      return false;
    }
    int point = text.indexOf('.');
    double scaled = value;
    for (int i = point < 0 ? text.length() : point + 1; i < text.length(); i++) {
      scaled *= 10;
    }
    return Double.isInfinite(value)
        || Math.abs(scaled - Rounding.rint(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled));
  }

  /** Digits for a machine: an attribute, an address. No true minus sign, no trailing zeros. */
  public static String plain(double value, int decimals) {
    return Zeros.trim(Decimal.fixed(value, decimals));
  }

  /** {@code value} with all the digits that tell it from its neighbours. */
  public static Num exact(double value) {
    return new Num(value, Decimal.typographic(Zeros.trim(Decimal.shortest(value))));
  }

  /**
   * A number of any size: {@code decimals} digits after the point while that says something, a
   * power of ten where it would not. NaN and infinities are written as Java writes them.
   */
  public static Num sized(double value, int decimals) {
    double size = Math.abs(value);
    if (size == 0 || Double.isNaN(size) || Double.isInfinite(size)) {
      return fixed(value, decimals);
    }
    return size >= 1e6 || size < 1e-3 ? scientific(value, decimals) : fixed(value, decimals);
  }

  /** 5.185×10²¹. */
  public static Num scientific(double value, int decimals) {
    String digits = Decimal.scientific(value, decimals);
    int e = digits.indexOf('e');
    String power = Superscript.of(digits.substring(e + 1));
    return new Num(value, Decimal.typographic(digits.substring(0, e)) + "\u00d710" + power);
  }

  /** A whole number. */
  public static Num whole(int value) {
    return new Num(value, Decimal.typographic(Integer.toString(value)));
  }

  /** The same for whole numbers beyond an int, up to 2⁵³. */
  public static Num groupedWhole(double value) {
    StringBuilder digits = new StringBuilder(Decimal.fixed(value, 0));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return new Num(value, digits.toString());
  }

  /** A whole number, not negative, with commas between its thousands: 1,000,000. */
  public static Num grouped(int value) {
    StringBuilder digits = new StringBuilder(Integer.toString(value));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return new Num(value, digits.toString());
  }
}
