package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void isThatOfMathAtTiesAndEdges() {
    for (double x = -10; x <= 10; x += 0.25) {
      assertEquals(Math.rint(x), Rounding.rint(x));
    }
    for (double x : Ulps.EDGES) {
      assertEquals(Math.rint(x), Rounding.rint(x));
    }
    double belowHalf = Math.nextDown(0.5);
    assertEquals(0.0, Rounding.rint(belowHalf));
    assertEquals(-0.0, Rounding.rint(-belowHalf));
    assertEquals(0x1p52 + 1, Rounding.rint(0x1p52 + 1));
    assertEquals(0x1p52, Rounding.rint(0x1p52 - 0.5));
  }

  @Test
  void isThatOfMathOnAMillionValues() {
    SplittableRandom random = new SplittableRandom(20260110);
    for (int i = 0; i < 500_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      assertEquals(Math.rint(any), Rounding.rint(any));
      double half = random.nextInt() / 2.0;
      assertEquals(Math.rint(half), Rounding.rint(half));
    }
  }
}
