package forwardpass.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
  private static final double TOLERANCE = GradientCheck.DEFAULT_TOLERANCE;

  @Test
  void passesTheGradientOfCrossEntropy() {
    for (int seed = 0; seed < 50; seed++) {
      Rng rng = Rng.seeded(seed);
      double[] logits = new double[2 + seed % 9];
      Arrays.setAll(logits, i -> 4 * rng.nextGaussian());
      int target = rng.nextInt(logits.length);
      double[] gradient = CrossEntropy.gradientOfLogits(logits, target);
      GradientCheck.Report report =
          GradientCheck.check(z -> CrossEntropy.ofLogits(z, target), logits, gradient, TOLERANCE);
      assertTrue(report.passed(), () -> report.worst().toString());
      assertEquals(0, Arrays.stream(gradient).sum(), 1e-14);
    }
  }

  @Test
  void catchesASubtleMistake() {
    // d/dx of x·ln x is ln x + 1; forgetting the 1 is off by as much.
    double[] at = {2, 0.5};
    double[] right = {Log.log(2) + 1, Exp.exp(0.5)};
    double[] wrong = {Log.log(2), Exp.exp(0.5)};
    GradientCheck.Report good =
        GradientCheck.check(p -> p[0] * Log.log(p[0]) + Exp.exp(p[1]), at, right, TOLERANCE);
    GradientCheck.Report bad =
        GradientCheck.check(p -> p[0] * Log.log(p[0]) + Exp.exp(p[1]), at, wrong, TOLERANCE);
    assertTrue(good.passed());
    assertFalse(bad.passed());
    assertEquals(0, bad.worst().index());
    assertEquals(1 / (Log.log(2) + 1), bad.worst().relativeError(), 1e-8);
    assertEquals(2, bad.entries().size());
  }

  @Test
  void catchesAMistakeOfOnePartInTenThousand() {
    double[] at = {0.7};
    GradientCheck.Report report =
        GradientCheck.check(
            p -> Exp.exp(p[0]), at, new double[] {Exp.exp(0.7) * 1.0001}, TOLERANCE);
    assertFalse(report.passed());
  }

  @Test
  void forgivesRoundingWhereTheSlopeIsZero() {
    double[] at = {0, 1000};
    double[] gradient = {0, 2000};
    assertTrue(
        GradientCheck.check(p -> p[1] * p[1] + p[0] * p[0], at, gradient, TOLERANCE).passed());
  }

  @Test
  void neverPassesWhatIsNotANumber() {
    GradientCheck.Report report =
        GradientCheck.check(
            p -> p[0], new double[] {1, 2}, new double[] {1, Double.NaN}, TOLERANCE);
    assertFalse(report.passed());
    assertEquals(1, report.worst().index());
  }

  @Test
  void refusesGradientsOfAnotherLength() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> GradientCheck.check(p -> p[0], new double[2], new double[3], TOLERANCE))
            .getMessage();
    assertEquals("gradient check: x has 2 numbers, the gradient 3", message);
    assertThrows(
        IllegalArgumentException.class,
        () -> GradientCheck.check(p -> 0, new double[0], new double[0], TOLERANCE));
  }

  @Test
  void refusesAFunctionThatIsNotFinite() {
    double[] one = {1};
    assertThrows(
        IllegalArgumentException.class,
        () -> GradientCheck.check(x -> Double.POSITIVE_INFINITY, one, one, 1e-6));
    assertThrows(
        IllegalArgumentException.class,
        () -> Partials.gradient(x -> x[0], new double[] {Double.POSITIVE_INFINITY}));
  }
}
