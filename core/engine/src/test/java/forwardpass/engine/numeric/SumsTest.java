package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void addsAndMultipliesWhatIsListed() {
    assertEquals(14, Sums.sum(new double[] {2, 5, 1, 6}));
    assertEquals(60, Sums.product(new double[] {2, 5, 1, 6}));
  }

  @Test
  void beginsWhereNothingIsListed() {
    assertEquals(0, Sums.sum(new double[0]));
    assertEquals(1, Sums.product(new double[0]));
  }
}
