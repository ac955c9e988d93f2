package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PowTest {
  private final SplittableRandom random = new SplittableRandom(20260103);

  @Test
  void isWithinOneUlpOfStrictMathForPowersOfModerateSize() {
    for (int i = 0; i < Ulps.POINTS; i++) {
      check(20 * random.nextDouble(), 40 * random.nextDouble() - 20);
    }
  }

  @Test
  void isWithinOneUlpOfStrictMathUpToOverflowAndDownToTheSmallestDouble() {
    for (int i = 0; i < Ulps.POINTS; i++) {
      double x = Math.abs(Double.longBitsToDouble(random.nextLong()));
      double exponent = -1080 + 2110 * random.nextDouble(); // of the result, in bits
      check(x, exponent / (StrictMath.log(x) / StrictMath.log(2)));
    }
  }

  /** StrictMath itself is off by up to some 400 ulps there: the truth is mpmath's, by pow.py. */
  @Test
  void isWithinOneUlpNearOneWithHugeExponents() {
    int seen = 0;
    for (String line : Goldens.lines(getClass(), "pow.txt")) {
      if (!line.startsWith("#")) {
        String[] numbers = line.split(" ", 3);
        double x = Double.parseDouble(numbers[0]);
        double y = Double.parseDouble(numbers[1]);
        double error =
            Math.abs(
                    new BigDecimal(numbers[2])
                        .subtract(new BigDecimal(Pow.pow(x, y)))
                        .doubleValue())
                / Math.ulp(Double.parseDouble(numbers[2]));
        assertTrue(error < 1, () -> x + " to the power " + y + " is off by " + error + " ulp");
        seen++;
      }
    }
    assertEquals(1001, seen);
  }

  @Test
  void isWithinOneUlpOfStrictMathOnRandomBits() {
    for (int i = 0; i < 500_000; i++) {
      check(Double.longBitsToDouble(random.nextLong()), Double.longBitsToDouble(random.nextLong()));
    }
  }

  @Test
  void isWithinOneUlpOfStrictMathForWholeExponents() {
    for (int n = -40; n <= 40; n++) {
      for (int i = 0; i < 5_000; i++) {
        check(200 * random.nextDouble() - 100, n);
      }
    }
  }

  @Test
  void specialValuesAreThoseOfStrictMath() {
    for (double x : Ulps.EDGES) {
      for (double y : Ulps.EDGES) {
        double expected = StrictMath.pow(x, y);
        if (Ulps.isSpecial(expected)) {
          assertEquals(expected, Pow.pow(x, y), () -> x + " to the power " + y);
        } else {
          check(x, y);
        }
      }
    }
  }

  private static void check(double x, double y) {
    Ulps.check(Pow::pow, StrictMath::pow, x, y);
  }
}
