package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BinaryTest {
  @Test
  void exponentIsTheFloorOfTheBinaryLogarithm() {
    for (int e = -1074; e <= 1023; e++) {
      double power = Math.scalb(1.0, e);
      assertEquals(e, Binary.exponent(power));
      assertEquals(e, Binary.exponent(-power));
      assertEquals(
          e > -1074 ? e - 1 : e, Binary.exponent(Math.max(Double.MIN_VALUE, Math.nextDown(power))));
    }
  }

  @Test
  void scaleRoundsAsMathScalbDoes() {
    SplittableRandom random = new SplittableRandom(20260104);
    for (int k = -1200; k <= 1100; k++) {
      for (int i = 0; i < 100; i++) {
        double x = 0.5 + 1.5 * random.nextDouble();
        assertEquals(Math.scalb(x, k), Binary.scale(x, k));
      }
    }
  }

  @Test
  void ulpIsThatOfMath() {
    SplittableRandom random = new SplittableRandom(20260105);
    for (int i = 0; i < 100_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        assertEquals(Math.ulp(x), Binary.ulp(x));
      }
    }
    assertEquals(Double.MIN_VALUE, Binary.ulp(0));
  }

  @Test
  void highKeepsTwentySixBitsAndLosesNothing() {
    SplittableRandom random = new SplittableRandom(20260106);
    for (int i = 0; i < 100_000; i++) {
      double x = random.nextDouble(-1e6, 1e6);
      double high = Binary.high(x);
      double low = x - high;
      assertEquals(x, high + low);
      assertEquals(
          0, new BigDecimal(high).pow(2).compareTo(new BigDecimal(high * high))); // no rounding
      assertEquals(0, new BigDecimal(low).pow(2).compareTo(new BigDecimal(low * low)));
    }
  }

  @Test
  void refusesNumbersWithoutAnExponent() {
    for (double bad : new double[] {0, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> Binary.exponent(bad));
    }
    assertThrows(IllegalArgumentException.class, () -> Angle.of(Double.POSITIVE_INFINITY, 1));
  }

  @Test
  void aWideProductLeavesTheDoublesOnlyAtItsEnd() {
    WideProduct product = new WideProduct();
    for (double factor : new double[] {1e200, -1e200, 3, 1e-300, 0x1p-1074}) {
      product.times(factor);
    }
    product.timesPowerOfTwo(1074);
    assertEquals(-3e100, product.value(), 1e86);
    product.times(0);
    assertEquals(0, Math.abs(product.value()));
  }
}
