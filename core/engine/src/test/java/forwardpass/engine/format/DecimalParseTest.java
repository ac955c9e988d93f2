package forwardpass.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.format.ParsedDecimal.Malformed;
import forwardpass.engine.format.ParsedDecimal.Reason;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalParseTest {
  private final SplittableRandom random = new SplittableRandom(20260109);

  @Test
  void equalsParseDoubleOnRandomNumerals() {
    for (int i = 0; i < 580_000; i++) {
      check(numeral(1 + random.nextInt(12), random.nextInt(-12, 12)));
    }
    for (int i = 0; i < 400_000; i++) {
      check(numeral(1 + random.nextInt(20), random.nextInt(-40, 40)));
    }
    for (int i = 0; i < 20_000; i++) { // into the subnormal numbers and out at both ends
      check(numeral(1 + random.nextInt(25), random.nextInt(-350, 320)));
    }
  }

  @Test
  void roundsHalfwayCasesToTheEvenNeighbourAndTheirSurroundingsAway() {
    for (int i = 0; i < 1_000; i++) {
      double x = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (x < Double.MAX_VALUE) {
        checkAroundMidpointAbove(x);
      }
    }
    for (int i = 0; i < 5_000; i++) {
      checkAroundMidpointAbove(random.nextDouble(100));
    }
    for (int e = -1074; e < 1023; e += 3) {
      checkAroundMidpointAbove(Math.scalb(1.0, e));
      checkAroundMidpointAbove(Math.nextDown(Math.scalb(1.0, e)));
    }
    checkAroundMidpointAbove(0);
  }

  @Test
  void readsTheShortestTextOfEveryDoubleAsThatDouble() {
    for (int i = 0; i < 10_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        assertEquals(x, Decimal.valueOf(Decimal.shortest(x)));
      }
    }
  }

  @Test
  void equalsParseDoubleAtTheEdges() {
    for (String text :
        new String[] {
          "0",
          "-0",
          "0.0",
          "-0.000e5",
          "1.",
          ".5",
          "+1",
          "1e0",
          "1E+3",
          "1e-3",
          "007",
          "0e999999",
          "1e308",
          "1.7976931348623157e308",
          "1.7976931348623158e308",
          "1.7976931348623159e308",
          "1.797693134862315807e308",
          "1.797693134862315808e308",
          "1e309",
          "1e400",
          "-1e99999999999",
          "4.9e-324",
          "2.4703282292062327e-324",
          "2.4703282292062328e-324",
          "2e-324",
          "1e-400",
          "1e-99999999999",
          "2.2250738585072011e-308",
          "2.2250738585072012e-308",
          "9007199254740993",
          "9007199254740992.99999999999999999999999",
          "0.1e-2147483648",
          "1" + "0".repeat(400) + "e-400",
          "0." + "0".repeat(400) + "1e400",
          "9".repeat(1000) + "e-690",
          "0." + "0".repeat(323) + "24703282292062327208"
        }) {
      check(text);
    }
  }

  @Test
  void acceptsSpaceAroundAndTheTypographersMinus() {
    assertEquals(-1.5, Decimal.valueOf(" \u22121.5\u00a0"));
    assertEquals(0.002, Decimal.valueOf("2e\u22123"));
    assertEquals(-0.0, Decimal.valueOf("\u22120"));
  }

  @Test
  void namesTheFirstWrongCharacterAndWhatIsWrongWithIt() {
    assertEquals(new Malformed(0, Reason.EMPTY), Decimal.parse(""));
    assertEquals(new Malformed(2, Reason.EMPTY), Decimal.parse("  "));
    assertEquals(new Malformed(1, Reason.DIGIT_EXPECTED), Decimal.parse("-"));
    assertEquals(new Malformed(1, Reason.DIGIT_EXPECTED), Decimal.parse("--1"));
    assertEquals(new Malformed(1, Reason.DIGIT_EXPECTED), Decimal.parse("."));
    assertEquals(new Malformed(0, Reason.DIGIT_EXPECTED), Decimal.parse("NaN"));
    assertEquals(new Malformed(0, Reason.DIGIT_EXPECTED), Decimal.parse("e5"));
    assertEquals(new Malformed(2, Reason.DIGIT_EXPECTED), Decimal.parse("1e"));
    assertEquals(new Malformed(3, Reason.DIGIT_EXPECTED), Decimal.parse("1e+x"));
    assertEquals(new Malformed(1, Reason.UNEXPECTED_CHARACTER), Decimal.parse("1,5"));
    assertEquals(new Malformed(3, Reason.UNEXPECTED_CHARACTER), Decimal.parse("1.2.3"));
    assertEquals(new Malformed(2, Reason.UNEXPECTED_CHARACTER), Decimal.parse("1 2"));
    assertEquals(new Malformed(3, Reason.UNEXPECTED_CHARACTER), Decimal.parse("0.5f"));
    assertEquals(new Malformed(1, Reason.UNEXPECTED_CHARACTER), Decimal.parse("0x1p3"));
    assertEquals(new Malformed(3, Reason.UNEXPECTED_CHARACTER), Decimal.parse("1e5.5"));
  }

  @Test
  void valueOfThrowsNamingThePosition() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Decimal.valueOf("1,5"));
    assertEquals("not a decimal number at 1: '1,5'", error.getMessage());
  }

  /** A midpoint of two doubles, and numerals that differ from it in a far digit. */
  private static void checkAroundMidpointAbove(double x) {
    BigDecimal middle =
        new BigDecimal(x).add(new BigDecimal(Math.nextUp(x))).divide(BigDecimal.valueOf(2));
    check(middle.toString());
    check(middle.toPlainString());
    BigDecimal far = new BigDecimal(java.math.BigInteger.ONE, middle.scale() + 40);
    check(middle.add(far).toString());
    check(middle.subtract(far).toString());
  }

  /** A numeral with its point somewhere among so many digits, and an exponent. */
  private String numeral(int digits, int exponent) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "-");
    int point = random.nextInt(digits + 1);
    for (int i = 0; i < digits; i++) {
      if (i == point) {
        text.append('.');
      }
      text.append((char) ('0' + random.nextInt(10)));
    }
    return exponent == 0 ? text.toString() : text.append('e').append(exponent).toString();
  }

  private static void check(String text) {
    assertEquals(Double.parseDouble(text), Decimal.valueOf(text), text);
  }
}
