package forwardpass.lessons.node;

import forwardpass.engine.format.Decimal;

/**
 * An attribute of an element. A numeric one keeps the value it was printed from.
 *
 * @param number the value behind the text, or NaN where the attribute is not numeric
 */
public record Attr(String name, String value, double number) {
  private static final int SVG_DECIMALS = 3;

  public static Attr of(String name, String value) {
    return new Attr(name, value, Double.NaN);
  }

  /** A coordinate or length, to a thousandth of a unit. */
  public static Attr of(String name, double value) {
    return new Attr(name, Zeros.trim(Decimal.fixed(value, SVG_DECIMALS)), value);
  }

  public static Attr of(String name, int value) {
    return new Attr(name, Integer.toString(value), value);
  }
}
