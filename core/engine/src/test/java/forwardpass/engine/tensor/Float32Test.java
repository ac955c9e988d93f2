package forwardpass.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class Float32Test {
  private interface InFloat {
    float apply(float x);
  }

  /** The largest error in units of the last place, over every stride-th float. */
  private static void withinTwoUlp(InFloat f, DoubleUnaryOperator truth, int stride) {
    double worst = 0;
    float at = 0;
    for (long bits = 0; bits < 1L << 32; bits += stride) {
      float x = Float.intBitsToFloat((int) bits);
      double exact = truth.applyAsDouble(x);
      float nearest = (float) exact;
      float actual = f.apply(x);
      if (Float.isNaN(nearest) || Float.isInfinite(nearest) || nearest == 0) {
        assertEquals(nearest, actual, 0, () -> "at " + x);
        continue;
      }
      double error = Math.abs(actual - exact) / Math.ulp(nearest);
      if (error > worst) {
        worst = error;
        at = x;
      }
    }
    String message = worst + " ulp at " + at;
    assertTrue(worst <= 2, message);
  }

  private static void all(int stride) {
    withinTwoUlp(Float32::exp, StrictMath::exp, stride);
    withinTwoUlp(Float32::log, StrictMath::log, stride);
    withinTwoUlp(Float32::tanh, StrictMath::tanh, stride);
    withinTwoUlp(Float32::erf, Float32Test::erf, stride);
  }

  /** erf by its Taylor series, from 2.5 on by the continued fraction of its complement. */
  private static double erf(double x) {
    double t = Math.abs(x);
    if (t < 2.5) {
      double term = x;
      double sum = x;
      for (int n = 1; n < 60; n++) {
        term *= -x * x / n;
        sum += term / (2 * n + 1);
      }
      return sum * 2 / Math.sqrt(Math.PI);
    }
    double fraction = 0;
    for (int k = 60; k > 0; k--) {
      fraction = k / 2.0 / (t + fraction);
    }
    double erf = 1 - StrictMath.exp(-t * t) / Math.sqrt(Math.PI) / (t + fraction);
    return Double.isNaN(x) ? x : Math.signum(x) * (t > 6 ? 1 : erf);
  }

  @Test
  void staysWithinTwoUlpOfTheTruth() {
    all(4093);
  }

  @Test
  @Tag("thorough")
  void staysWithinTwoUlpOfTheTruthOnMostFloats() {
    all(37);
  }

  @Test
  void zeroIsZero() {
    assertEquals(0.0f, Float32.tanh(-0.0f));
    assertEquals(-0.0f, Float32.erf(-0.0f));
    assertEquals(1.0f, Float32.exp(-0.0f));
  }
}
