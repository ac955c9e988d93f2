package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void isWithinOneUlpOfStrictMathNearOneWithHugeExponents() {
    for (int i = 0; i < 200_000; i++) {
      double x = 1 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(52));
      check(x, Math.scalb(random.nextDouble() - 0.5, random.nextInt(70)));
    }
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
