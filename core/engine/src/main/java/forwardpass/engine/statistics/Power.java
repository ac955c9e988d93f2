package forwardpass.engine.statistics;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import java.util.function.IntToDoubleFunction;

/**
 * The power of a t-test: how probable it is that a true difference of a given size is found, that
 * is, p falls below the significance level. Ask it before the experiment: how many questions does
 * it take to tell two models apart?
 *
 * <p>The difference is given in standard deviations (Cohen's d). With a true d, t = (Z + δ)/s,
 * where Z is standard normal, δ is d times √n or what stands for it, and s, the estimated deviation
 * over the true one, scatters about 1 with a known density. So the power is a mean over s of a
 * normal probability, taken here by Simpson's rule: t has the "noncentral" distribution. Good to
 * seven digits for a level of 0.001 or more. Source: J. Cohen, Statistical Power Analysis for the
 * Behavioral Sciences, 1988.
 */
public final class Power {
  private static final int INTERVALS = 4000; // even, for Simpson's rule

  /** Enough from so many degrees of freedom on, where s scatters nearly as a normal value does. */
  private static final int FEWER_INTERVALS = 72;

  private static final int MANY_DEGREES = 30;

  /** Beyond so many of its standard deviations s is not looked for. */
  private static final double REACH = 12;

  private static final int MOST = 10_000_000;

  private Power() {}

  /** Of the two-sided paired test, or the one-sample test, with n differences. */
  public static double ofPaired(double effect, int n, double significance) {
    check(effect, n, significance);
    return of(Math.abs(effect) * Math.sqrt(n), n - 1.0, significance);
  }

  /** Of the two-sided test of two samples of n values each, of equal variance. */
  public static double ofTwoSamples(double effect, int n, double significance) {
    check(effect, n, significance);
    return of(Math.abs(effect) * Math.sqrt(n / 2.0), 2.0 * n - 2, significance);
  }

  /** The fewest pairs for which {@link #ofPaired} reaches a power. */
  public static int pairsFor(double effect, double power, double significance) {
    return fewest(effect, power, significance, 1, n -> ofPaired(effect, n, significance));
  }

  /** The fewest values in each sample for which {@link #ofTwoSamples} reaches a power. */
  public static int valuesFor(double effect, double power, double significance) {
    return fewest(effect, power, significance, 2, n -> ofTwoSamples(effect, n, significance));
  }

  /**
   * From where a known deviation would put it, ((z of 1 − significance/2 + z of the power)/d)² in
   * each sample, in growing steps to a bracket, and then by halving what lies between too few and
   * enough.
   */
  private static int fewest(
      double effect, double power, double significance, int samples, IntToDoubleFunction reached) {
    if (!(power > 0 && power < 1) || effect == 0) {
      throw new IllegalArgumentException(
          "power: "
              + Decimal.shortest(power)
              + " at an effect of "
              + Decimal.shortest(effect)
              + ": wanted a power between 0 and 1 and an effect other than 0");
    }
    double shift = Math.max(0, Normal.twoSidedCritical(1 - significance) + Normal.quantile(power));
    double guess = samples * (shift / effect) * (shift / effect);
    int enough = (int) Math.max(2, Math.min(MOST, guess));
    int tooFew = enough - 1;
    for (int step = 1; reached.applyAsDouble(enough) < power; step *= 2) {
      if (enough > MOST - step) {
        throw new IllegalArgumentException(
            "power: an effect of " + Decimal.shortest(effect) + " takes over " + MOST + " values");
      }
      tooFew = enough;
      enough += step;
    }
    for (int step = 1; tooFew > 1 && reached.applyAsDouble(tooFew) >= power; step *= 2) {
      enough = tooFew;
      tooFew = Math.max(1, tooFew - step); // 1 is no test
    }
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) / 2;
      if (reached.applyAsDouble(middle) < power) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }

  /** ∫ P(|Z + δ| ≥ c·s) · density(s) ds, over the ∫ density(s) ds of the same sums. */
  private static double of(double shift, double degrees, double significance) {
    double critical = new StudentT(degrees).twoSidedCritical(1 - significance);
    double spread = REACH / Math.sqrt(2 * degrees);
    double low = Math.max(0, 1 - spread);
    int intervals = degrees < MANY_DEGREES ? INTERVALS : FEWER_INTERVALS;
    double step = (1 + spread - low) / intervals;
    double found = 0;
    double whole = 0;
    for (int i = 0; i <= intervals; i++) {
      double s = low + i * step;
      double weight = i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2;
      double density = weight * density(s, degrees);
      double beyond =
          Normal.upperTail(critical * s - shift) + Normal.upperTail(critical * s + shift);
      found += density * beyond;
      whole += density;
    }
    return Math.min(1, found / whole);
  }

  /** The density of s, up to a factor: s^(ν − 1)·exp(−ν s²/2), 1 at its usual place s = 1. */
  private static double density(double s, double degrees) {
    if (s == 0) {
      return degrees == 1 ? Exp.exp(0.5) : 0;
    }
    return Exp.exp((degrees - 1) * Log.log(s) - degrees * (s - 1) * (s + 1) / 2);
  }

  private static void check(double effect, int n, double significance) {
    if (n < 2) {
      throw new IllegalArgumentException("power: needs at least 2 values, not " + n);
    }
    Sample.check("power, effect", new double[] {effect}, 1);
    Sample.checkLevel(significance);
  }
}
