package forwardpass.lessons.derivatives;

import forwardpass.engine.numeric.Exp;
import java.util.function.DoubleUnaryOperator;

/** A function of one number, and its derivative by the rules; NaN where it has none. */
record Sloped(DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
  /** One of {@code square}, {@code exp}, {@code cubic} (x³ − x) and {@code relu}. */
  static Sloped named(String name) {
    return switch (name) {
      case "square" -> new Sloped(x -> x * x, x -> 2 * x);
      case "exp" -> new Sloped(Exp::exp, Exp::exp);
      case "cubic" -> new Sloped(x -> x * x * x - x, x -> 3 * x * x - 1);
      case "relu" -> new Sloped(x -> Math.max(0, x), x -> x == 0 ? Double.NaN : x > 0 ? 1 : 0);
      default -> throw new IllegalArgumentException("curve: there is none named " + name);
    };
  }

  double at(double x) {
    return f.applyAsDouble(x);
  }

  double slopeAt(double x) {
    return derivative.applyAsDouble(x);
  }
}
