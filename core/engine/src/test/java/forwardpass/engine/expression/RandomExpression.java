package forwardpass.engine.expression;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A random expression twice: as text, and as a function that computes the same with java.lang.Math.
 *
 * @param operations how many operations it has
 */
record RandomExpression(String text, ToDoubleFunction<double[]> function, int operations) {
  static final List<String> NAMES = List.of("x", "w1", "b");
  private static final double STEP = 1e-5;

  static RandomExpression of(Random random) {
    return of(random, 1 + random.nextInt(30));
  }

  private static RandomExpression of(Random random, int operations) {
    if (operations == 0) {
      return leaf(random);
    }
    int pick = random.nextInt(15);
    if (pick >= 8 || (operations == 1 && pick >= 6)) {
      return unary(random, pick, operations);
    }
    int left = random.nextInt(operations);
    RandomExpression a = of(random, left);
    RandomExpression b = of(random, operations - 1 - left);
    return binary(random.nextInt(8), a, b, operations);
  }

  private static RandomExpression leaf(Random random) {
    int i = random.nextInt(4);
    if (i < 3) {
      return new RandomExpression(NAMES.get(i), x -> x[i], 0);
    }
    int c = 1 + random.nextInt(5);
    return new RandomExpression("" + c, x -> c, 0);
  }

  private static RandomExpression unary(Random random, int pick, int operations) {
    RandomExpression a = of(random, operations - 1);
    ToDoubleFunction<double[]> f = a.function;
    String t = "(" + a.text + ")";
    return switch (pick) {
      case 6 -> new RandomExpression("tanh" + t, x -> Math.tanh(f.applyAsDouble(x)), operations);
      case 7, 8 ->
          new RandomExpression("relu" + t, x -> Math.max(f.applyAsDouble(x), 0), operations);
      case 9 ->
          new RandomExpression(t + "\u00b2", x -> Math.pow(f.applyAsDouble(x), 2), operations);
      case 10 -> new RandomExpression("-" + t, x -> -f.applyAsDouble(x), operations);
      case 11 ->
          new RandomExpression("exp" + t, x -> finite(Math.exp(f.applyAsDouble(x))), operations);
      case 12 ->
          new RandomExpression("ln" + t, x -> finite(Math.log(f.applyAsDouble(x))), operations);
      case 13 ->
          new RandomExpression(
              "\u221a" + t, x -> 1 / finite(1 / Math.sqrt(f.applyAsDouble(x))), operations);
      default ->
          new RandomExpression(
              "sigmoid" + t, x -> 1 / (1 + Math.exp(-f.applyAsDouble(x))), operations);
    };
  }

  private static RandomExpression binary(
      int pick, RandomExpression a, RandomExpression b, int operations) {
    ToDoubleFunction<double[]> f = a.function;
    ToDoubleFunction<double[]> g = b.function;
    String s = "(" + a.text + ")";
    String t = "(" + b.text + ")";
    return switch (pick) {
      case 0 ->
          new RandomExpression(
              s + "+" + t, x -> f.applyAsDouble(x) + g.applyAsDouble(x), operations);
      case 1 ->
          new RandomExpression(
              s + "-" + t, x -> f.applyAsDouble(x) - g.applyAsDouble(x), operations);
      case 2 ->
          new RandomExpression(s + t, x -> f.applyAsDouble(x) * g.applyAsDouble(x), operations);
      case 3 ->
          new RandomExpression(
              s + "/" + t, x -> finite(f.applyAsDouble(x) / g.applyAsDouble(x)), operations);
      case 4 ->
          new RandomExpression(
              "max(" + a.text + "," + b.text + ")",
              x -> Math.max(f.applyAsDouble(x), g.applyAsDouble(x)),
              operations);
      case 5 ->
          new RandomExpression(
              "softmax([" + a.text + "," + b.text + ",1])[1]",
              x -> {
                double e = Math.exp(f.applyAsDouble(x));
                double h = Math.exp(g.applyAsDouble(x));
                return h / (e + h + Math.E);
              },
              operations);
      case 6 ->
          new RandomExpression(
              "[" + a.text + ",2]\u00b7[" + b.text + ",3]",
              x -> f.applyAsDouble(x) * g.applyAsDouble(x) + 6,
              operations);
      default ->
          new RandomExpression(
              "mean([" + a.text + "," + b.text + "])",
              x -> (f.applyAsDouble(x) + g.applyAsDouble(x)) / 2,
              operations);
    };
  }

  /** What the expression refuses, java.lang.Math calls infinite. */
  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  double at(double[] x) {
    return function.applyAsDouble(x);
  }

  double slope(double[] x, int i) {
    return slope(x, i, STEP);
  }

  private double slope(double[] x, int i, double step) {
    double[] left = x.clone();
    double[] right = x.clone();
    left[i] -= step;
    right[i] += step;
    return (at(right) - at(left)) / (2 * step);
  }

  /** The values in the order in which the text has its variables. */
  double[] ordered(double[] x, List<String> variables) {
    return variables.stream().mapToDouble(name -> x[NAMES.indexOf(name)]).toArray();
  }

  /**
   * Whether it fits, has a variable, and has finite differences that two steps agree on: not near a
   * kink or a pole, where they say nothing.
   */
  boolean isTame(double[] x) {
    if (text.length() > Expression.LONGEST || !text.matches(".*(w1|b|\\bx\\b).*")) {
      return false;
    }
    if (!(Math.abs(at(x)) < 1e4)) {
      return false;
    }
    for (int i = 0; i < x.length; i++) {
      double fine = slope(x, i);
      double coarse = slope(x, i, 20 * STEP);
      if (!(Math.abs(fine - coarse) <= 1e-6 * (1 + Math.abs(fine)))) {
        return false;
      }
    }
    return true;
  }
}
