package forwardpass.engine.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AnalogyTest {
  /** By hand: [0.6, 0.8] − [0, 1] + [−5/13, 12/13]. */
  @Test
  void addsAndSubtractsDirections() {
    assertArrayEquals(
        new double[] {0.6 - 5.0 / 13, 0.8 - 1 + 12.0 / 13},
        Analogy.target(new double[] {3, 4}, new double[] {0, 2}, new double[] {-5, 12}),
        1e-15);
  }

  @Test
  void theZeroVectorHasNothingToAdd() {
    assertArrayEquals(
        new double[] {0, 1},
        Analogy.target(new double[] {0, 0}, new double[] {0, 0}, new double[] {0, 7}));
  }

  @Test
  void refusesVectorsOfOtherSizes() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Analogy.target(new double[] {1}, new double[] {1, 2}, new double[] {1}));
  }
}
