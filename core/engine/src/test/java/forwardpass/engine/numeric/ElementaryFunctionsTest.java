package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Each function against {@link StrictMath} on a million points and at its edges. */
class ElementaryFunctionsTest {
  @Test
  void sineOfDegreesIsThatOfStrictMathAndExactAtQuarterTurns() {
    for (int tenths = -7300; tenths <= 7300; tenths++) {
      double degrees = tenths / 10.0;
      assertEquals(StrictMath.sin(degrees * Math.PI / 180), Trig.sinDegrees(degrees), 1e-14);
      assertEquals(StrictMath.cos(degrees * Math.PI / 180), Trig.cosDegrees(degrees), 1e-14);
    }
    assertEquals(1, Trig.sinDegrees(90));
    assertEquals(0, Trig.cosDegrees(90));
    assertEquals(-1, Trig.cosDegrees(-180));
    assertEquals(0.5, Trig.sinDegrees(30), 1e-16);
    assertTrue(Double.isNaN(Trig.sinDegrees(Double.POSITIVE_INFINITY)));
  }

  @Test
  void expIsWithinOneUlpOfStrictMathWhereverItIsFinite() {
    Ulps.assertWithinOne(Exp::exp, StrictMath::exp, -746, 710);
    Ulps.assertWithinOne(Exp::exp, StrictMath::exp, -2, 2);
    Ulps.assertWithinOneOnRandomBits(Exp::exp, StrictMath::exp, Ulps.POINTS);
  }

  @Test
  void expm1IsWithinOneUlpOfStrictMath() {
    Ulps.assertWithinOne(Exp::expm1, StrictMath::expm1, -50, 710);
    Ulps.assertWithinOne(Exp::expm1, StrictMath::expm1, -2, 2);
    Ulps.assertWithinOneOnRandomBits(Exp::expm1, StrictMath::expm1, Ulps.POINTS);
  }

  @Test
  void logIsWithinOneUlpOfStrictMathFromTheSmallestDoubleToTheLargest() {
    Ulps.assertWithinOne(Log::log, StrictMath::log, 0, 4);
    Ulps.assertWithinOneOnRandomBits(Log::log, StrictMath::log, 2 * Ulps.POINTS);
  }

  @Test
  void log1pIsWithinOneUlpOfStrictMath() {
    Ulps.assertWithinOne(Log::log1p, StrictMath::log1p, -1, 3);
    Ulps.assertWithinOneOnRandomBits(Log::log1p, StrictMath::log1p, 2 * Ulps.POINTS);
  }

  @Test
  void tanhIsWithinOneUlpOfStrictMath() {
    Ulps.assertWithinOne(Tanh::tanh, StrictMath::tanh, -23, 23);
    Ulps.assertWithinOne(Tanh::tanh, StrictMath::tanh, -1.5, 1.5);
    Ulps.assertWithinOneOnRandomBits(Tanh::tanh, StrictMath::tanh, Ulps.POINTS);
  }

  @Test
  void sinAndCosAreWithinOneUlpOfStrictMathAtAnglesOfAnySize() {
    Ulps.assertWithinOne(Trig::sin, StrictMath::sin, -10, 10);
    Ulps.assertWithinOne(Trig::cos, StrictMath::cos, -10, 10);
    Ulps.assertWithinOne(Trig::sin, StrictMath::sin, -2e6, 2e6);
    Ulps.assertWithinOne(Trig::cos, StrictMath::cos, -2e6, 2e6);
    Ulps.assertWithinOneOnRandomBits(Trig::sin, StrictMath::sin, Ulps.POINTS);
    Ulps.assertWithinOneOnRandomBits(Trig::cos, StrictMath::cos, Ulps.POINTS);
  }

  @Test
  void sinAndCosAreRightNextToMultiplesOfAQuarterTurn() {
    for (int n = 1; n <= 1_000_000; n++) { // where almost every digit cancels
      double x = n * (Math.PI / 2);
      assertEquals(StrictMath.sin(x), Trig.sin(x), Math.ulp(StrictMath.sin(x)));
      assertEquals(StrictMath.cos(x), Trig.cos(x), Math.ulp(StrictMath.cos(x)));
    }
    // The double nearest to a multiple of π/2, relative to its size (Kahan; Muller 2006, table
    // 11.1).
    double hardest = 6381956970095103.0 * 0x1p797;
    assertEquals(-4.687165924254628e-19, Trig.cos(hardest), 1e-34);
    assertEquals(1, Trig.sin(hardest));
  }

  @Test
  void specialValuesAreThoseOfStrictMath() {
    Ulps.assertSameSpecialValues(Exp::exp, StrictMath::exp);
    Ulps.assertSameSpecialValues(Exp::expm1, StrictMath::expm1);
    Ulps.assertSameSpecialValues(Log::log, StrictMath::log);
    Ulps.assertSameSpecialValues(Log::log1p, StrictMath::log1p);
    Ulps.assertSameSpecialValues(Tanh::tanh, StrictMath::tanh);
    Ulps.assertSameSpecialValues(Trig::sin, StrictMath::sin);
    Ulps.assertSameSpecialValues(Trig::cos, StrictMath::cos);
  }
}
