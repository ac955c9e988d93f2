package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class McNemarTest {
  @Test
  void agreesWithSciPysBinomialTest() {
    assertEquals(0.04138946533203125, McNemar.of(5, 15).p(), 1e-15);
    assertEquals(0.04138946533203125, McNemar.of(15, 5).p(), 1e-15);
    assertEquals(0.03125, McNemar.of(0, 6).p(), 1e-16); // 2 / 2⁶
    assertEquals(1, McNemar.of(10, 10).p());
    assertEquals(0.047681865221043424, McNemar.of(1200, 1300).p(), 1e-13);
  }

  @Test
  void countsOnlyWhereTheTwoDiffer() {
    boolean[] first = {true, true, true, false, false, true};
    boolean[] second = {true, false, false, true, false, false};
    McNemar test = McNemar.of(first, second);
    assertEquals(3, test.onlyFirst());
    assertEquals(1, test.onlySecond());
    assertEquals(10.0 / 16, test.p(), 1e-14); // 2 · (1 + 4) / 2⁴
    assertThrows(IllegalArgumentException.class, () -> McNemar.of(first, first));
    assertThrows(IllegalArgumentException.class, () -> McNemar.of(first, new boolean[2]));
    assertThrows(IllegalArgumentException.class, () -> McNemar.of(-1, 2));
  }
}
