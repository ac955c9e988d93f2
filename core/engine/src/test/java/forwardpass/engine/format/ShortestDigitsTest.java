package forwardpass.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShortestDigitsTest {
  /** From here on Double.toString keeps its word: shortest and nearest (JDK-4511638). */
  private static final boolean JDK_IS_SHORTEST = Runtime.version().feature() >= 19;

  private final SplittableRandom random = new SplittableRandom(20260108);

  @Test
  void isReadBackAsTheSameDoubleAndNeverLongerThanTheJdk() {
    for (int i = 0; i < 25_000; i++) {
      checkAgainstJdk(randomBits());
    }
    for (int i = 0; i < 250_000; i++) {
      checkAgainstJdk(random.nextDouble());
      checkAgainstJdk(random.nextDouble(-1000, 1000));
      checkAgainstJdk(random.nextInt(10_000_000) / 1000.0);
      checkAgainstJdk((float) random.nextDouble(100));
    }
  }

  @Test
  void isTheNearestOfTheShortest() {
    for (int i = 0; i < 5_000; i++) {
      checkNearestOfShortest(Math.abs(randomBits()));
      checkNearestOfShortest(random.nextDouble());
    }
    for (int e = -1074; e <= 1023; e++) { // where the lower neighbour is nearer than the upper
      checkNearestOfShortest(Math.scalb(1.0, e));
      checkNearestOfShortest(Math.nextUp(Math.scalb(1.0, e)));
    }
  }

  @Test
  void writesWhatTheJdkWritesAtItsEdges() {
    assertEquals("0.0", Decimal.shortest(0.0));
    assertEquals("-0.0", Decimal.shortest(-0.0));
    assertEquals("NaN", Decimal.shortest(Double.NaN));
    assertEquals("1.0", Decimal.shortest(1));
    assertEquals("0.1", Decimal.shortest(0.1));
    assertEquals("0.30000000000000004", Decimal.shortest(0.1 + 0.2));
    assertEquals("0.001", Decimal.shortest(0.001));
    assertEquals("1.0E-4", Decimal.shortest(0.0001));
    assertEquals("9999999.0", Decimal.shortest(9999999));
    assertEquals("1.0E7", Decimal.shortest(1e7));
    assertEquals("4.9E-324", Decimal.shortest(Double.MIN_VALUE));
    assertEquals("2.2250738585072014E-308", Decimal.shortest(Double.MIN_NORMAL));
    assertEquals("1.7976931348623157E308", Decimal.shortest(Double.MAX_VALUE));
  }

  @Test
  void isShortestAndNearestWhereJdk17IsNot() { // JDK-4511638; in comments what JDK 17 prints
    assertEquals("2.0E23", Decimal.shortest(Double.parseDouble("2E23"))); // 1.9999999999999998E23
    assertEquals("1.0E23", Decimal.shortest(Double.parseDouble("1E23"))); // 9.999999999999999E22
    assertEquals(
        "8.41E21", Decimal.shortest(Double.parseDouble("8.41E21"))); // 8.409999999999999E21
    assertEquals("5.684341886080802E-14", Decimal.shortest(0x1p-44)); // 5.6843418860808015E-14
  }

  private static void checkAgainstJdk(double x) {
    String ours = Decimal.shortest(x);
    String theirs = Double.toString(x);
    if (ours.equals(theirs)) {
      return;
    }
    assertTrue(!JDK_IS_SHORTEST, () -> theirs + " expected, got " + ours);
    assertEquals(x, Double.parseDouble(ours));
    BigDecimal exact = new BigDecimal(x);
    BigDecimal ourError = new BigDecimal(ours).subtract(exact).abs();
    BigDecimal theirError = new BigDecimal(theirs).subtract(exact).abs();
    assertTrue(
        ours.length() < theirs.length() || ourError.compareTo(theirError) < 0,
        () -> ours + " is neither shorter nor nearer than " + theirs);
  }

  /** Tries every length from two up, the two decimals around the exact value each. */
  private static void checkNearestOfShortest(double x) {
    if (!(x > 0 && x <= Double.MAX_VALUE)) {
      return;
    }
    BigDecimal exact = new BigDecimal(x);
    for (int digits = 2; digits <= 17; digits++) {
      BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      for (BigDecimal candidate : new BigDecimal[] {nearest, down, up}) {
        if (candidate.doubleValue() == x) {
          BigDecimal ours = new BigDecimal(Decimal.shortest(x));
          assertEquals(0, candidate.compareTo(ours), () -> candidate + " expected, got " + ours);
          return;
        }
      }
    }
    throw new AssertionError("17 digits were not enough for " + x);
  }

  private double randomBits() {
    return Double.longBitsToDouble(random.nextLong());
  }

  @Test
  void aFloatHasItsOwnShortestDigits() {
    // As NumPy's float32 prints them, in the notation of Float.toString.
    assertEquals("0.1", Decimal.shortest(0.1f));
    assertEquals("1.0E10", Decimal.shortest(1e10f));
    assertEquals("3.4028235E38", Decimal.shortest(Float.MAX_VALUE));
    assertEquals("1.4E-45", Decimal.shortest(Float.MIN_VALUE));
    assertEquals("1.1754944E-38", Decimal.shortest(Float.MIN_NORMAL));
    assertEquals("0.002", Decimal.shortest(0.002f));
    assertEquals("3.3554432E7", Decimal.shortest(0x1p25f)); // ends a binade
    assertEquals("-0.0", Decimal.shortest(-0.0f));
    assertEquals("NaN", Decimal.shortest(Float.NaN));
    assertEquals("-Infinity", Decimal.shortest(Float.NEGATIVE_INFINITY));
  }

  @Test
  void aFloatsDigitsAreReadBackAndNoFewerWouldBe() {
    java.util.SplittableRandom random = new java.util.SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      float x = Float.intBitsToFloat(random.nextInt());
      if (!Float.isNaN(x) && !Float.isInfinite(x)) {
        String text = Decimal.shortest(x);
        assertEquals(x, Float.parseFloat(text), text);
        java.math.BigDecimal digits = new java.math.BigDecimal(text).stripTrailingZeros();
        if (digits.precision() > 2) {
          java.math.MathContext fewer = new java.math.MathContext(digits.precision() - 1);
          float rounded = new java.math.BigDecimal(x).round(fewer).floatValue();
          assertTrue(rounded != x, () -> text + " has a digit too many");
        }
      }
    }
  }
}
