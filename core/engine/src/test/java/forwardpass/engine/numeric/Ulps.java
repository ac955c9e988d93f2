package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Distances counted in representable doubles. */
final class Ulps {
  static final int POINTS = 1_000_000;

  /** Arguments on which implementations like to disagree. */
  static final double[] EDGES = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    -2,
    3,
    -3,
    1e-300,
    -1e-300,
    0x1p-28,
    -0x1p-55,
    22,
    -22,
    709.782712893384,
    709.7827128933841,
    -745.1332191019411,
    -745.1332191019412,
    -708.4,
    Math.nextUp(1.0),
    Math.nextDown(1.0),
    Math.nextUp(-1.0),
    Math.nextDown(-1.0),
    0x1p20,
    Math.nextDown(0x1p20),
    0x1p31,
    0x1p53,
    0x1p53 - 1,
    -0x1p53 + 1,
    0x1p64,
    1e308,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  private Ulps() {}

  /** How many doubles apart, +0 and −0 being one; NaN is nowhere but at NaN. */
  static long between(double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.isNaN(a) && Double.isNaN(b) ? 0 : Long.MAX_VALUE;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return a == b ? 0 : Long.MAX_VALUE;
    }
    return Math.abs(order(a) - order(b));
  }

  private static long order(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  /** A million points, evenly spread from low to high. */
  static void assertWithinOne(
      DoubleUnaryOperator ours, DoubleUnaryOperator theirs, double low, double high) {
    SplittableRandom random = new SplittableRandom(20260101);
    for (int i = 0; i < POINTS; i++) {
      check(ours, theirs, low + (high - low) * random.nextDouble());
    }
  }

  /** Random bits: every exponent, subnormal numbers, infinities and NaNs among them. */
  static void assertWithinOneOnRandomBits(
      DoubleUnaryOperator ours, DoubleUnaryOperator theirs, int count) {
    SplittableRandom random = new SplittableRandom(20260102);
    for (int i = 0; i < count; i++) {
      check(ours, theirs, Double.longBitsToDouble(random.nextLong()));
    }
  }

  /** Special values must be the same to the bit, the sign of zero included. */
  static void assertSameSpecialValues(DoubleUnaryOperator ours, DoubleUnaryOperator theirs) {
    for (double x : EDGES) {
      double got = ours.applyAsDouble(x);
      double expected = theirs.applyAsDouble(x);
      if (isSpecial(expected)) {
        assertEquals(expected, got, () -> "at " + x); // tells −0 from 0, and NaN equals NaN
      } else {
        check(ours, theirs, x);
      }
    }
  }

  static boolean isSpecial(double y) {
    return y == 0 || Math.abs(y) == 1 || Double.isNaN(y) || Double.isInfinite(y);
  }

  static void check(DoubleBinaryOperator ours, DoubleBinaryOperator theirs, double x, double y) {
    double got = ours.applyAsDouble(x, y);
    double expected = theirs.applyAsDouble(x, y);
    if (between(got, expected) > 1) {
      assertEquals(expected, got, () -> "at " + x + ", " + y);
    }
  }

  private static void check(DoubleUnaryOperator ours, DoubleUnaryOperator theirs, double x) {
    double got = ours.applyAsDouble(x);
    double expected = theirs.applyAsDouble(x);
    long distance = between(got, expected);
    assertTrue(distance <= 1, () -> at(x, got, expected, distance));
  }

  private static String at(double x, double got, double expected, long distance) {
    return "at " + x + ": " + got + " is " + distance + " ulp from " + expected;
  }
}
