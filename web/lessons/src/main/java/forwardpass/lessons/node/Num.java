package forwardpass.lessons.node;

import forwardpass.engine.format.Decimal;

/**
 * A computed number: the value in full and the digits shown. Tests compare the value's raw bits
 * between the JVM and the browser, so two results that merely print alike do not pass.
 */
public record Num(double value, String text) implements Node {

  /** {@code value} with exactly {@code decimals} digits after the point and a true minus sign. */
  public static Num fixed(double value, int decimals) {
    return new Num(value, Minus.typographic(Decimal.fixed(value, decimals)));
  }

  /** {@code value} with at most {@code decimals} digits after the point, no trailing zeros. */
  public static Num upTo(double value, int decimals) {
    return new Num(value, Minus.typographic(Minus.trimZeros(Decimal.fixed(value, decimals))));
  }

  /** {@code value} with all the digits that tell it from its neighbours. */
  public static Num exact(double value) {
    return new Num(value, Minus.typographic(Decimal.shortest(value)));
  }

  /** A whole number. */
  public static Num whole(int value) {
    return new Num(value, Minus.typographic(Integer.toString(value)));
  }
}
