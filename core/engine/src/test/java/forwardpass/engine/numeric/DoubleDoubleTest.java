package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoubleDoubleTest {
  private static final MathContext DIGITS = new MathContext(60);

  @Test
  void sumsAndProductsOfDoublesAreExact() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double a = anyDouble(random);
      double b = anyDouble(random);
      assertEquals(0, exact(a).add(exact(b)).compareTo(exact(DoubleDouble.sum(a, b))));
      assertEquals(0, exact(a).multiply(exact(b)).compareTo(exact(DoubleDouble.product(a, b))));
    }
  }

  @Test
  void arithmeticKeepsThirtyDigits() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      DoubleDouble a = DoubleDouble.sum(anyDouble(random), random.nextDouble() * 1e-20);
      DoubleDouble b = DoubleDouble.sum(anyDouble(random), random.nextDouble() * 1e-20);
      double d = anyDouble(random);
      close(exact(a).multiply(exact(b)), a.times(b));
      close(exact(a).divide(exact(d), DIGITS), a.dividedBy(d));
      // A sum may cancel: its error is measured against its terms.
      BigDecimal error = exact(a).add(exact(b)).subtract(exact(a.plus(b))).abs();
      BigDecimal size = exact(a).abs().add(exact(b).abs());
      assertTrue(error.compareTo(size.scaleByPowerOfTen(-31)) <= 0);
    }
  }

  @Test
  void takesSquareRoots() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      DoubleDouble x = DoubleDouble.product(anyDouble(random), 1);
      DoubleDouble square = x.times(x);
      close(exact(square).sqrt(DIGITS), square.sqrt());
    }
    assertEquals(0, DoubleDouble.ZERO.sqrt().value());
  }

  @Test
  void highPartIsTheNearestDouble() {
    Random random = new Random(4);
    for (int i = 0; i < 5_000; i++) {
      DoubleDouble x = DoubleDouble.product(anyDouble(random), anyDouble(random)).dividedBy(3);
      assertEquals(exact(x).doubleValue(), x.value());
      assertEquals(x.hi(), x.value());
    }
  }

  @Test
  void bringsMagnitudesToOne() {
    for (double x : new double[] {1, 1.999, 2, 3e-308, 1.7e308, 1e-300, 0.1}) {
      double scale = PowerOfTwo.bringingToOne(x);
      boolean within = (x * scale >= 1 && x * scale < 2) || scale == 0x1p1000 || scale == 0x1p-1000;
      assertTrue(within, () -> x + " scaled by " + scale);
      assertEquals(1, Math.abs(scale / Math.scalb(1.0, Math.getExponent(scale))));
    }
    assertEquals(1, PowerOfTwo.bringingToOne(0));
    assertEquals(0x1p1000, PowerOfTwo.bringingToOne(Double.MIN_VALUE));
  }

  private static double anyDouble(Random random) {
    return Math.scalb(random.nextDouble() - 0.5, random.nextInt(120) - 60);
  }

  private static BigDecimal exact(double x) {
    return new BigDecimal(x);
  }

  private static BigDecimal exact(DoubleDouble x) {
    return exact(x.hi()).add(exact(x.lo()));
  }

  private static void close(BigDecimal expected, DoubleDouble actual) {
    BigDecimal error = expected.subtract(exact(actual)).abs();
    assertTrue(
        error.compareTo(expected.abs().scaleByPowerOfTen(-30)) <= 0,
        () -> "expected " + expected + ", off by " + error);
  }
}
