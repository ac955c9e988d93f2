package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LongProductTest {
  /**
   * IEEE 754: the smallest float is 2^-149, the smallest double 2^-1074; half of it rounds to 0.
   */
  @Test
  void halvesReachZeroOneStepPastTheSmallestNumber() {
    assertEquals(Float.MIN_VALUE, LongProduct.float32(0.5, 149));
    assertEquals(0f, LongProduct.float32(0.5, 150));
    assertEquals(150, LongProduct.end32(0.5));
    assertEquals(Double.MIN_VALUE, LongProduct.float64(0.5, 1074));
    assertEquals(0.0, LongProduct.float64(0.5, 1075));
    assertEquals(1075, LongProduct.end64(0.5));
  }

  /** 0.9 of 5 smallest steps is 4.5, which rounds to the even 4; 0.9 of 4 is 3.6, and so rests. */
  @Test
  void aFactorAboveOneHalfComesToRestAboveZero() {
    int end = LongProduct.end32(0.9);
    float rest = LongProduct.float32(0.9, end);
    assertTrue(rest > 0, "rests at " + rest);
    assertEquals(rest, LongProduct.float32(0.9, end + 1000));
    assertTrue(LongProduct.float32(0.9, end - 1) > rest);
    assertTrue(LongProduct.float64(0.9, LongProduct.end64(0.9)) > 0);
  }

  @Test
  void refusesFactorsThatNeverFall() {
    assertThrows(IllegalArgumentException.class, () -> LongProduct.end64(1));
    assertThrows(IllegalArgumentException.class, () -> LongProduct.float32(0, 3));
  }
}
