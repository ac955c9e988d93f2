package forwardpass.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalFormatTest {
  private final SplittableRandom random = new SplittableRandom(20260107);

  @Test
  void fixedEqualsBigDecimalOnAMillionValues() {
    for (int i = 0; i < 1_000_000; i++) {
      checkFixed(everydayNumber(i), i % 21);
    }
  }

  @Test
  void fixedEqualsBigDecimalOnTies() {
    for (int i = 0; i < 100_000; i++) {
      int places = random.nextInt(12);
      double tie = (random.nextInt(2_000_000) + 0.5) / (1 << places);
      checkFixed(random.nextBoolean() ? tie : -tie, random.nextInt(14));
    }
    assertEquals("0.12", Decimal.fixed(0.125, 2));
    assertEquals("0.38", Decimal.fixed(0.375, 2));
    assertEquals("2", Decimal.fixed(2.5, 0));
    assertEquals("4", Decimal.fixed(3.5, 0));
    assertEquals("2.67", Decimal.fixed(2.675, 2)); // the double lies below the tie
  }

  @Test
  void fixedEqualsBigDecimalOnRandomBits() {
    for (int i = 0; i < 5_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        checkFixed(x, random.nextInt(40));
      }
    }
    checkFixed(Double.MAX_VALUE, 3);
    checkFixed(Double.MIN_VALUE, 1074);
    checkFixed(Double.MIN_NORMAL, 1100);
    checkFixed(-Double.MIN_VALUE, 1073);
  }

  @Test
  void fixedWritesNoNegativeZeroAndCarriesIntoANewDigit() {
    assertEquals("0.00", Decimal.fixed(-0.001, 2));
    assertEquals("0", Decimal.fixed(-0.0, 0));
    assertEquals("10.00", Decimal.fixed(9.999, 2));
    assertEquals("-1000", Decimal.fixed(-999.5, 0));
    assertEquals("1", Decimal.fixed(0.7, 0));
  }

  @Test
  void writesTheWordsForWhatIsNoNumber() {
    assertEquals("NaN", Decimal.fixed(Double.NaN, 2));
    assertEquals("Infinity", Decimal.scientific(Double.POSITIVE_INFINITY, 2));
    assertEquals("-Infinity", Decimal.significant(Double.NEGATIVE_INFINITY, 2));
    assertEquals("-Infinity", Decimal.shortest(Double.NEGATIVE_INFINITY));
  }

  @Test
  void significantEqualsBigDecimalRoundedToAsManyDigits() {
    for (int i = 0; i < 100_000; i++) {
      double x = everydayNumber(i);
      int count = 1 + random.nextInt(20);
      BigDecimal rounded = new BigDecimal(x).round(new MathContext(count, RoundingMode.HALF_EVEN));
      String text = Decimal.significant(x, count);
      assertEquals(0, rounded.compareTo(new BigDecimal(text)), text);
    }
  }

  @Test
  void significantKeepsTheZerosThatSignify() {
    assertEquals("0.500", Decimal.significant(0.5, 3));
    assertEquals("1230", Decimal.significant(1234.5, 3));
    assertEquals("1", Decimal.significant(0.96, 1));
    assertEquals("10.0", Decimal.significant(9.999, 3));
    assertEquals("0.00", Decimal.significant(0, 3));
    assertEquals("0.0000012", Decimal.significant(1.2345e-6, 2));
    assertEquals("1.2e-7", Decimal.significant(1.2345e-7, 2));
    assertEquals("-1.25e21", Decimal.significant(-1.25e21, 3));
    assertEquals("123000000000000000000", Decimal.significant(1.2345e20, 3));
  }

  @Test
  void scientificRoundsTheExactValue() {
    assertEquals("1.23e-4", Decimal.scientific(0.00012345, 2));
    assertEquals("1.00e1", Decimal.scientific(9.999, 2));
    assertEquals("0e0", Decimal.scientific(0, 0));
    assertEquals("5e-324", Decimal.scientific(Double.MIN_VALUE, 0));
    assertEquals("-1.8e308", Decimal.scientific(-Double.MAX_VALUE, 1));
    for (int i = 0; i < 100_000; i++) {
      double x = everydayNumber(i);
      int decimals = random.nextInt(20);
      BigDecimal rounded =
          new BigDecimal(x).round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
      assertEquals(0, rounded.compareTo(new BigDecimal(Decimal.scientific(x, decimals))));
    }
  }

  @Test
  void refusesCountsOfDigitsThatMakeNoSense() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Decimal.fixed(1, -1));
    assertEquals("decimals is -1, must be from 0 to 1100", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Decimal.fixed(1, 1101));
    assertThrows(IllegalArgumentException.class, () -> Decimal.significant(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Decimal.scientific(1, -1));
  }

  @Test
  void typographicPutsTheMinusOfTheTypographer() {
    assertEquals("\u22121.5e\u22123", Decimal.typographic(Decimal.scientific(-0.0015, 1)));
  }

  private static void checkFixed(double x, int decimals) {
    String expected = new BigDecimal(x).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    assertEquals(expected, Decimal.fixed(x, decimals), () -> x + " with " + decimals);
  }

  /** Numbers as a book has them: shares, logits, counts, short decimals, and some far away. */
  private double everydayNumber(int i) {
    return switch (i % 5) {
      case 0 -> random.nextDouble();
      case 1 -> random.nextDouble(-1000, 1000);
      case 2 -> random.nextInt(-100_000, 100_000) / 1000.0;
      case 3 -> (random.nextInt(2_000_000) + 0.5) / 1e4; // near ties, mostly not on them
      default -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(-60, 60));
    };
  }
}
