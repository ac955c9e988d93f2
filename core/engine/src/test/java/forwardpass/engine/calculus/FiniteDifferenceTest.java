package forwardpass.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.numeric.Exp;
import org.junit.jupiter.api.Test;

class FiniteDifferenceTest {
  @Test
  void findsTheBooksSlopeOfASquare() {
    FiniteDifference.Slope slope = FiniteDifference.forward(x -> x * x, 3, 0.001);
    assertEquals(3, slope.left());
    assertEquals(3.001, slope.right());
    assertEquals(9, slope.atLeft());
    assertEquals(9.006001, slope.atRight(), 1e-14);
    assertEquals(0.006001, slope.rise(), 1e-14);
    assertEquals(0.001, slope.run());
    assertEquals(6.001, slope.slope(), 1e-11);
  }

  @Test
  void errorOfTheForwardDifferenceShrinksWithTheStepThatOfTheCentralWithItsSquare() {
    double truth = Exp.exp(1);
    for (int k = 4; k <= 8; k++) {
      double step = Math.scalb(1.0, -k);
      double forward = FiniteDifference.forward(Exp::exp, 1, step).slope() - truth;
      double forwardHalf = FiniteDifference.forward(Exp::exp, 1, step / 2).slope() - truth;
      assertEquals(2, forward / forwardHalf, 0.05);
      double central = FiniteDifference.central(Exp::exp, 1, step).slope() - truth;
      double centralHalf = FiniteDifference.central(Exp::exp, 1, step / 2).slope() - truth;
      assertEquals(4, central / centralHalf, 0.05);
    }
  }

  @Test
  void isExactForAParabolaWhenCentral() {
    FiniteDifference.Slope slope = FiniteDifference.central(x -> x * x, 3, 0.5);
    assertEquals(2.5, slope.left());
    assertEquals(3.5, slope.right());
    assertEquals(1, slope.run());
    assertEquals(6, slope.slope());
  }

  @Test
  void measuresToTheLeftWithANegativeStep() {
    assertEquals(-1, FiniteDifference.forward(Math::abs, 0, -0.25).slope());
    assertEquals(1, FiniteDifference.forward(Math::abs, 0, 0.25).slope());
    assertEquals(0, FiniteDifference.central(Math::abs, 0, 0.25).slope());
  }

  @Test
  void float32LosesTheSlopeWhereDoubleStillHasIt() {
    Float32Difference.Function square = x -> Float32Difference.round(x * x);
    // The neighbours of 3 and 9 in float32 are 2⁻²² and 2⁻²⁰ away: numbers worked by hand.
    assertEquals(6.001f, Float32Difference.forward(square, 3, 0.001f).slope(), 0.002);
    Float32Difference.Slope step = Float32Difference.forward(square, 3, 0x1p-22f);
    assertEquals(3 + 0x1p-22f, step.right());
    assertEquals(9 + 0x1p-19f, step.atRight()); // 9 + 6·2⁻²² + 2⁻⁴⁴ goes to a multiple of 2⁻²⁰
    assertEquals(8, step.slope()); // and not 6
    Float32Difference.Slope gone = Float32Difference.forward(square, 3, 1e-7f);
    assertEquals(3, gone.right());
    assertEquals(0, gone.slope());
    assertEquals(6, FiniteDifference.forward(x -> x * x, 3, 1e-7).slope(), 1e-6);
    assertEquals(6, Float32Difference.central(square, 3, 0.125f).slope());
  }

  @Test
  void roundsToTheNearestFloat() {
    assertEquals(0.1f, Float32Difference.round(0.1));
    assertNotEquals(0.1, (double) Float32Difference.round(0.1));
    assertEquals(Float.POSITIVE_INFINITY, Float32Difference.round(1e39));
  }

  @Test
  void partialsHoldTheOthersStill() {
    double[] at = {2, 1};
    // f = x² + 3xy has ∂f/∂x = 2x + 3y and ∂f/∂y = 3x.
    FiniteDifference.Slope dx = Partials.partial(p -> p[0] * p[0] + 3 * p[0] * p[1], at, 0, 0.25);
    assertEquals(7, dx.slope());
    double[] gradient = Partials.gradient(p -> p[0] * p[0] + 3 * p[0] * p[1], at);
    assertEquals(7, gradient[0], 1e-9);
    assertEquals(6, gradient[1], 1e-9);
    double[] exercise =
        Partials.gradient(p -> 2 * p[0] * p[0] - p[1] * p[1] + p[0] * p[1], new double[] {1, 3});
    assertEquals(7, exercise[0], 1e-9);
    assertEquals(-5, exercise[1], 1e-9);
    assertEquals(2, at[0]);
  }

  /** f = x² + 3xy at (2, 1) has the gradient [7, 6]: 7·0.6 + 6·0.8 = 9, and −6·7 + 7·6 = 0. */
  @Test
  void slopeAlongADirectionIsTheGradientsDotProductWithIt() {
    double[] at = {2, 1};
    assertEquals(9, along(at, 3, 4), 1e-9); // a length of 5 counts no more than one of 1
    assertEquals(-9, along(at, -3, -4), 1e-9);
    assertEquals(0, along(at, -6, 7), 1e-9);
    assertEquals(Math.sqrt(85), along(at, 7, 6), 1e-9);
    String message =
        assertThrows(IllegalArgumentException.class, () -> along(at, 0, 0)).getMessage();
    assertEquals("slope along a direction: its length is 0.0", message);
    assertThrows(IllegalArgumentException.class, () -> along(at, 1, 0, 0));
  }

  private static double along(double[] at, double... direction) {
    return Partials.along(p -> p[0] * p[0] + 3 * p[0] * p[1], at, direction, 0x1p-10);
  }

  @Test
  void choosesStepsThatAreExactBesideTheirPoint() {
    for (double x : new double[] {0, 1e-3, 1, 3, -1000.1, 12345.678, 1e9}) {
      double step = Partials.step(x);
      assertEquals(step, (x + step) - x);
      assertTrue(step <= 1e-5 * Math.max(1, Math.abs(x)) && step >= 1e-6 * Math.abs(x));
    }
  }

  @Test
  void refusesAStepOfNothingAndAPartialThatIsNotThere() {
    for (double bad : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> FiniteDifference.forward(x -> x, 1, bad));
      assertThrows(
          IllegalArgumentException.class, () -> Float32Difference.central(x -> x, 1, (float) bad));
    }
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Partials.partial(p -> p[0], new double[] {1, 2}, 2, 0.1))
            .getMessage();
    assertEquals("partial 2 of a function of 2 numbers", message);
  }
}
