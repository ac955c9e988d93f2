package forwardpass.engine.statistics;

import forwardpass.engine.numeric.Log;

/**
 * ln Γ(x), where Γ continues the factorial: Γ(n + 1) = n!.
 *
 * <p>Stirling's formula ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + δ(x), whose correction δ is a series
 * in 1/x good from 10 upwards; smaller arguments climb there by Γ(x) = Γ(x + 1) / x.
 */
final class LogGamma {
  /** Where seven terms of the series reach the last digit of a double. */
  static final double STIRLING = 10;

  private static final double HALF_LN_2_PI = 0.9189385332046728;

  /** B₂ₖ / (2k(2k − 1)) with Bernoulli's numbers B, k = 1 … 7. */
  private static final double[] SERIES = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
  };

  private LogGamma() {}

  /** ln Γ(x) for x &gt; 0. */
  static double of(double x) {
    double climbed = 1;
    double y = x;
    while (y < STIRLING) {
      climbed *= y;
      y += 1;
    }
    return (y - 0.5) * Log.log(y) - y + HALF_LN_2_PI + correction(y) - Log.log(climbed);
  }

  /** ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), without subtracting large logarithms. */
  static double beta(double a, double b) {
    double small = Math.min(a, b);
    double large = Math.max(a, b);
    if (large < STIRLING) {
      return of(a) + of(b) - of(a + b);
    }
    double corrections = correction(large) - correction(large + small);
    double largeShare = -large * Log.log1p(small / large); // large · ln(large / (large + small))
    if (small < STIRLING) {
      // ln Γ(large) − ln Γ(large + small), Stirling's terms combined
      double halfRatio = 0.5 * Log.log1p(small / large);
      return of(small)
          + largeShare
          + halfRatio
          - small * Log.log(large + small)
          + small
          + corrections;
    }
    double smallShare = (small - 0.5) * -Log.log1p(large / small);
    return HALF_LN_2_PI
        - 0.5 * Log.log(large)
        + smallShare
        + largeShare
        + correction(small)
        + corrections;
  }

  /** δ(x), for x from 10 upwards. */
  private static double correction(double x) {
    double inverseSquare = 1 / (x * x);
    double sum = 0;
    for (int k = SERIES.length - 1; k >= 0; k--) {
      sum = sum * inverseSquare + SERIES[k];
    }
    return sum / x;
  }
}
