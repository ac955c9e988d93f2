package forwardpass.engine.statistics;

import forwardpass.engine.numeric.DoubleDouble;
import forwardpass.engine.numeric.PowerOfTwo;

/**
 * Mean and variance of doubles as they are, rounded once at the end.
 *
 * <p>The textbook's shortcut Σx² − (Σx)²/n subtracts two large, nearly equal numbers and may lose
 * every digit ({@link #naiveVariance} shows it). Here the mean comes first, from an exact sum; then
 * the squared distances from it are summed ("two passes"), all with 32 digits. What is left is what
 * the data themselves have lost: 10000000.2 read as a double is not 10000000.2.
 */
public final class Moments {
  private Moments() {}

  /** Σxᵢ / n, for one value or more. */
  public static double mean(double[] values) {
    Sample.check("mean", values, 1);
    double scale = scale(values);
    return scaledMean(values, scale).value() / scale;
  }

  /** The sample variance Σ(xᵢ − mean)² / (n − 1), for two values or more. */
  public static double variance(double[] values) {
    Sample.check("variance", values, 2);
    double scale = scale(values);
    return scaledSquares(values, scale).dividedBy(values.length - 1).value() / scale / scale;
  }

  /** The variance of a whole population, Σ(xᵢ − mean)² / n, for one value or more. */
  public static double populationVariance(double[] values) {
    Sample.check("variance", values, 1);
    double scale = scale(values);
    return scaledSquares(values, scale).dividedBy(values.length).value() / scale / scale;
  }

  /** The sample standard deviation, √variance, in the unit of the values. */
  public static double standardDeviation(double[] values) {
    Sample.check("standard deviation", values, 2);
    double scale = scale(values);
    return scaledSquares(values, scale).dividedBy(values.length - 1).sqrt().value() / scale;
  }

  /** How far the mean of n values is from the true one, typically: standard deviation / √n. */
  public static double standardError(double[] values) {
    Sample.check("standard error", values, 2);
    double scale = scale(values);
    return scaledError(values, scale) / scale;
  }

  /**
   * xᵢ − mean for each value, rounded once, [n]: also where the mean itself is no double, as
   * between two neighbours.
   */
  public static double[] deviations(double[] values) {
    Sample.check("deviations", values, 1);
    double scale = scale(values);
    DoubleDouble minusMean = scaledMean(values, scale).negated();
    double[] deviations = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      deviations[i] = minusMean.plus(values[i] * scale).value() / scale;
    }
    return deviations;
  }

  /**
   * (Σx² − (Σx)²/n) / (n − 1) in plain doubles. Kept to be looked at: for 10000001, 10000003,
   * 10000002 it is not 1.
   */
  public static double naiveVariance(double[] values) {
    Sample.check("variance", values, 2);
    double sum = 0;
    double squares = 0;
    for (double x : values) {
      sum += x;
      squares += x * x;
    }
    return (squares - sum * sum / values.length) / (values.length - 1);
  }

  /** The power of two that brings the largest of all these numbers near 1. */
  static double scale(double[]... samples) {
    double max = 0;
    for (double[] values : samples) {
      for (double x : values) {
        max = Math.max(max, Math.abs(x));
      }
    }
    return PowerOfTwo.bringingToOne(max);
  }

  /** scale · (mean − reference), without rounding the mean first: they may be close. */
  static DoubleDouble scaledMeanBeyond(double[] values, double reference, double scale) {
    ExactSum sum = new ExactSum();
    for (double x : values) {
      sum.add(x * scale);
    }
    DoubleDouble references = DoubleDouble.product(values.length, reference * scale);
    sum.add(-references.hi());
    sum.add(-references.lo());
    return sum.value().dividedBy(values.length);
  }

  /** scale · standard error, of two values or more. */
  static double scaledError(double[] values, double scale) {
    int n = values.length;
    return scaledSquares(values, scale).dividedBy(n - 1).dividedBy(n).sqrt().value();
  }

  private static DoubleDouble scaledMean(double[] values, double scale) {
    return scaledMeanBeyond(values, 0, scale);
  }

  /** Σ(xᵢ − mean)² of the scaled values. */
  private static DoubleDouble scaledSquares(double[] values, double scale) {
    DoubleDouble minusMean = scaledMean(values, scale).negated();
    DoubleDouble squares = DoubleDouble.ZERO;
    for (double x : values) {
      DoubleDouble distance = minusMean.plus(x * scale);
      squares = squares.plus(distance.times(distance));
    }
    return squares;
  }
}
