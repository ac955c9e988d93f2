package forwardpass.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.numeric.Exp;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Numbers from mpmath 1.3 with 20 digits. */
class StepSizeTest {
  private static final double E = Math.E;

  @Test
  void ofExpIsTwiceTheRootOrTheCubeRootOfThreeRoundings() {
    assertEquals(2.107342425544702e-8, StepSize.forward(E, E, StepSize.FLOAT64), 1e-22);
    assertEquals(6.931764956787642e-6, StepSize.central(E, E, StepSize.FLOAT64), 1e-19);
    assertEquals(4.8828125e-4, StepSize.forward(E, E, StepSize.FLOAT32), 1e-18);
    assertEquals(0.005633787384013314, StepSize.central(E, E, StepSize.FLOAT32), 1e-16);
  }

  /** ln at 2: f = ln 2, f″ = −1/4, f‴ = 1/4. */
  @Test
  void growsWithTheValueAndShrinksWithTheBend() {
    double f = 0.6931471805599453;
    assertEquals(3.508955307350977e-8, StepSize.forward(f, -0.25, StepSize.FLOAT64), 1e-22);
    assertEquals(9.73805700038298e-6, StepSize.central(f, 0.25, StepSize.FLOAT64), 1e-19);
  }

  @Test
  void theTwoErrorsAreLeastTogetherThere() {
    double best = StepSize.forward(E, E, StepSize.FLOAT64);
    double least = forwardBound(best);
    assertTrue(least < forwardBound(best * 1.1) && least < forwardBound(best / 1.1));
    assertEquals(
        StepSize.forwardBend(best, E), StepSize.rounding(best, E, StepSize.FLOAT64), 1e-17);
    double central = StepSize.central(E, E, StepSize.FLOAT64);
    assertTrue(centralBound(central) < centralBound(central * 1.1));
    assertTrue(centralBound(central) < centralBound(central / 1.1));
    assertTrue(centralBound(central) < least / 100);
  }

  private static double forwardBound(double step) {
    return StepSize.forwardBend(step, E) + StepSize.rounding(step, E, StepSize.FLOAT64);
  }

  private static double centralBound(double step) {
    return StepSize.centralBend(step, E) + StepSize.rounding(2 * step, E, StepSize.FLOAT64);
  }

  /** The bound is one: no measured slope of exp at 1 is further off, a hair aside. */
  @Test
  void boundsTheMeasuredErrors() {
    DoubleUnaryOperator exp = Exp::exp;
    for (int k = 2; k <= 40; k++) {
      double step = Math.scalb(1.0, -k); // 1 ± step is exact
      double forward = Math.abs(FiniteDifference.forward(exp, 1, step).slope() - E);
      assertTrue(forward <= 1.3 * forwardBound(step) + 1e-15, "forward, 2^-" + k);
      double central = Math.abs(FiniteDifference.central(exp, 1, step).slope() - E);
      assertTrue(central <= 1.1 * centralBound(step) + 1e-15, "central, 2^-" + k);
    }
  }

  @Test
  void refusesACurveWithoutBendAndAStepOfNothing() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> StepSize.forward(5, 0, StepSize.FLOAT64))
            .getMessage();
    assertEquals("step size: f is 5.0 and its bend 0.0: both must be finite and not 0", message);
    assertThrows(IllegalArgumentException.class, () -> StepSize.central(0, 5, StepSize.FLOAT64));
    assertThrows(IllegalArgumentException.class, () -> StepSize.rounding(0, 5, StepSize.FLOAT64));
  }
}
