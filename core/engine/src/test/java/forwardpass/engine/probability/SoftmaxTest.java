package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.random.Rng;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void workedExamplesOfTheChapter() {
    assertShares(v(2, 1, 0), 0.665, 0.245, 0.090);
    assertShares(v(2, 1, 0.5), 0.629, 0.231, 0.140);
    assertShares(v(2, 1, 0.1), 0.659, 0.242, 0.099);
    assertShares(v(1, 2, 0.5), 0.231, 0.629, 0.140);
    assertShares(v(1000, 999, 998), 0.665, 0.245, 0.090);
    assertArrayEquals(v(0.9999092, 0.0000454, 0.0000454), Softmax.softmax(v(10, 0, 0)), 0.5e-7);
  }

  private static void assertShares(double[] logits, double... shares) {
    assertArrayEquals(shares, Softmax.softmax(logits), 0.0005);
  }

  @Test
  void returnsUniformWhenLogitsAreEqual() {
    double third = 1.0 / 3;
    assertArrayEquals(v(third, third, third), Softmax.softmax(v(0, 0, 0)));
    assertArrayEquals(v(third, third, third), Softmax.softmax(v(-7.3, -7.3, -7.3)));
    assertArrayEquals(v(1), Softmax.softmax(v(-1e308)));
  }

  @Test
  void sumsToOneAndKeepsTheOrderOfTheLogits() {
    Rng rng = Rng.seeded(4);
    for (int trial = 0; trial < 2000; trial++) {
      double[] logits = new double[1 + rng.nextInt(50)];
      for (int i = 0; i < logits.length; i++) {
        logits[i] = 30 * rng.nextGaussian();
      }
      double[] shares = Softmax.softmax(logits, 0.1 + 3 * rng.nextDouble());
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        sum += shares[i];
        for (int j = 0; j < i; j++) {
          assertEquals(
              Double.compare(logits[i], logits[j]) >= 0,
              shares[i] >= shares[j] && !(shares[i] == shares[j] && logits[i] < logits[j]));
        }
      }
      assertEquals(1, sum, 1e-14);
    }
  }

  @Test
  void ratioOfSharesIsTheExponentialOfTheDifferenceOverTheTemperature() {
    for (double temperature : new double[] {0.25, 0.5, 1, 2, 10}) {
      double[] shares = Softmax.softmax(v(1, 0.5), temperature);
      assertEquals(Math.exp(0.5 / temperature), shares[0] / shares[1], 1e-14);
    }
  }

  @Test
  void stepsShowEveryValueOnTheWay() {
    SoftmaxSteps steps = Softmax.steps(v(2, 1, 0), 0.5);
    assertEquals(2, steps.max());
    assertArrayEquals(v(0, -2, -4), steps.shifted());
    assertArrayEquals(v(1, 0.135335, 0.018316), steps.exps(), 1e-6);
    assertEquals(1.153651, steps.sum(), 1e-6);
    assertArrayEquals(v(0.866814, 0.117310, 0.015876), steps.probabilities(), 1e-6);
  }

  @Test
  void atTemperatureZeroTheLargestTakesAllAndEqualOnesShare() {
    assertArrayEquals(v(0, 1, 0), Softmax.softmax(v(1, 2, 0.5), 0));
    assertArrayEquals(v(0.5, 0, 0.5), Softmax.softmax(v(3, -4, 3), 0));
    assertArrayEquals(v(0.5, 0, 0.5), Softmax.softmax(v(3, -4, 3), -0.0));
    assertArrayEquals(v(0, 1), Softmax.softmax(v(1, Math.nextUp(1.0)), 0));
  }

  @Test
  void nearTemperatureZeroItIsTheSameAsAtZero() {
    for (double temperature : new double[] {0.01, 1e-10, 1e-300, Double.MIN_VALUE}) {
      assertArrayEquals(v(0, 1, 0), Softmax.softmax(v(1, 20, 0.5), temperature));
      assertArrayEquals(v(0.5, 0, 0.5), Softmax.softmax(v(30, -4, 30), temperature));
    }
  }

  @Test
  void atInfiniteTemperatureAllThatAreNotRuledOutAreAlike() {
    assertArrayEquals(v(0.25, 0.25, 0.25, 0.25), Softmax.softmax(v(1, 200, -3, 0), INFINITY));
    assertArrayEquals(v(0.5, 0, 0.5), Softmax.softmax(v(1, -INFINITY, 9), INFINITY));
  }

  @Test
  void aMaskedLogitGetsExactlyNothing() {
    assertArrayEquals(v(0.5, 0, 0.5), Softmax.softmax(v(4, -INFINITY, 4)));
    assertArrayEquals(v(0, 1), Softmax.softmax(v(-1e308, 1e308)));
  }

  @Test
  void naiveFloat32OverflowsToInfinityAndThenToNaN() {
    SoftmaxFloat32Steps steps = Softmax.naiveFloat32(new float[] {1000, 999, 998});
    float inf = Float.POSITIVE_INFINITY;
    assertArrayEquals(new float[] {inf, inf, inf}, steps.exps());
    assertEquals(inf, steps.sum());
    assertArrayEquals(new float[] {Float.NaN, Float.NaN, Float.NaN}, steps.probabilities());
  }

  @Test
  void naiveFloat32LosesEverythingFarBelowZero() {
    SoftmaxFloat32Steps steps = Softmax.naiveFloat32(new float[] {-1000, -999});
    assertEquals(0, steps.sum());
    assertArrayEquals(new float[] {Float.NaN, Float.NaN}, steps.probabilities());
  }

  @Test
  void naiveFloat32OverflowsExactlyWhereFloatsEnd() {
    assertEquals(3.4027985e38f, Softmax.naiveFloat32(new float[] {88.722_83f}).exps()[0], 2e34f);
    assertEquals(Float.POSITIVE_INFINITY, Softmax.naiveFloat32(new float[] {88.722_84f}).exps()[0]);
  }

  @Test
  void stableFloat32SurvivesAndAgreesWithDouble() {
    SoftmaxFloat32Steps steps = Softmax.stableFloat32(new float[] {1000, 999, 998});
    assertEquals(1000, steps.max());
    assertArrayEquals(new float[] {0, -1, -2}, steps.shifted());
    double[] exact = Softmax.softmax(v(1000, 999, 998));
    for (int i = 0; i < 3; i++) {
      assertEquals(exact[i], steps.probabilities()[i], 1e-7);
    }
  }

  @Test
  void bothFloat32FormsAgreeWhereNothingOverflows() {
    Rng rng = Rng.seeded(6);
    for (int trial = 0; trial < 1000; trial++) {
      float[] logits = new float[5];
      for (int i = 0; i < 5; i++) {
        logits[i] = (float) (5 * rng.nextGaussian());
      }
      assertArrayEquals(
          Softmax.naiveFloat32(logits).probabilities(),
          Softmax.stableFloat32(logits).probabilities(),
          1e-6f);
    }
  }

  @Test
  void everyFloat32StepIsOneRoundingOfItsOperands() {
    float[] logits = {1.1f, -0.3f, 2.7f};
    SoftmaxFloat32Steps steps = Softmax.stableFloat32(logits);
    float sum = 0;
    for (int i = 0; i < 3; i++) {
      assertEquals(rounded(big(logits[i]).subtract(big(steps.max()))), steps.shifted()[i]);
      assertEquals((float) StrictMath.exp(steps.shifted()[i]), steps.exps()[i]);
      sum = rounded(big(sum).add(big(steps.exps()[i])));
    }
    assertEquals(sum, steps.sum());
    for (int i = 0; i < 3; i++) {
      BigDecimal quotient = big(steps.exps()[i]).divide(big(sum), MathContext.DECIMAL128);
      assertEquals(rounded(quotient), steps.probabilities()[i]);
    }
  }

  private static BigDecimal big(float x) {
    return new BigDecimal(x);
  }

  private static float rounded(BigDecimal exact) {
    return exact.floatValue();
  }

  @Test
  void refusesWhatHasNoSoftmax() {
    assertMessage("softmax: there are no logits", v());
    assertMessage("softmax: logit 1 is NaN, must be finite or -Infinity", v(1, Double.NaN));
    assertMessage("softmax: logit 0 is Infinity, must be finite or -Infinity", v(INFINITY, 1));
    assertMessage("softmax: all logits are -Infinity, nothing is left", v(-INFINITY));
    assertThrows(IllegalArgumentException.class, () -> Softmax.naiveFloat32(new float[0]));
    assertThrows(
        IllegalArgumentException.class, () -> Softmax.stableFloat32(new float[] {Float.NaN}));
    IllegalArgumentException cold =
        assertThrows(IllegalArgumentException.class, () -> Softmax.softmax(v(1), -0.5));
    assertEquals("softmax: temperature is -0.5, must be 0 or more", cold.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Softmax.softmax(v(1), Double.NaN));
  }

  private static void assertMessage(String message, double[] logits) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Softmax.softmax(logits));
    assertEquals(message, error.getMessage());
  }

  private static double[] v(double... logits) {
    return logits;
  }

  @Test
  void survivesLogitsFartherApartThanTheLargestDouble() {
    double[] far = {1e308, -1e308};
    // (−10³⁰⁸ − 10³⁰⁸) / 10³⁰⁸ = −2, and 1 / (1 + e⁻²) by mpmath
    assertArrayEquals(
        new double[] {0.8807970779778824, 0.11920292202211756}, Softmax.softmax(far, 1e308), 1e-15);
    assertArrayEquals(new double[] {0.5, 0.5}, Softmax.softmax(far, Double.POSITIVE_INFINITY));
    assertArrayEquals(new double[] {1, 0}, Softmax.softmax(far, Double.MIN_VALUE));
    assertArrayEquals(new double[] {0.5, 0.5, 0}, Softmax.softmax(new double[] {3, 3, 2}, 0));
  }
}
