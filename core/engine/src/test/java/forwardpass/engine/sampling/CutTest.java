package forwardpass.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.probability.Distribution;
import org.junit.jupiter.api.Test;

/** Cuts of a few probabilities, worked by hand. */
class CutTest {
  private static final double[] Q = {0.1, 0.4, 0.05, 0.25, 0.2};

  private static void assertShares(double[] found, double... wanted) {
    assertArrayEquals(wanted, found, 1e-12);
  }

  @Test
  void keepsTheTwoLargest() {
    assertShares(Cut.topK(Q, 2), 0, 0.4 / 0.65, 0, 0.25 / 0.65, 0);
    assertShares(Cut.topK(Q, 0), Q);
  }

  @Test
  void keepsTheTokenThatCrossesTheLine() {
    assertShares(Cut.topP(Q, 0.8), 0, 0.4 / 0.85, 0, 0.25 / 0.85, 0.2 / 0.85);
    assertShares(Cut.topP(Q, 0.01), 0, 1, 0, 0, 0);
  }

  @Test
  void comparesWithTheLargest() {
    assertShares(Cut.minP(Q, 0.5), 0, 0.4 / 0.85, 0, 0.25 / 0.85, 0.2 / 0.85);
  }

  /** Entropy 1.213008 nats; distances 0.519860, 0.173287, 0.866434, 0.866434. */
  @Test
  void theLikeliestNeedNotBeTypical() {
    double[] q = {0.5, 0.25, 0.125, 0.125};
    assertShares(Cut.typical(q, 0.2), 0, 1, 0, 0);
    assertShares(Cut.typical(q, 0.7), 2.0 / 3, 1.0 / 3, 0, 0);
    assertShares(Cut.typical(q, 1), q);
  }

  @Test
  void whatHasNoProbabilityIsNeverKept() {
    assertShares(Cut.topP(new double[] {0, 1}, 1), 0, 1);
  }

  @Test
  void refusesWhatIsNoDistribution() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Cut.topP(new double[] {0.5, 0.7}, 0.9))
            .getMessage();
    assertEquals("cut: " + Distribution.problem(new double[] {0.5, 0.7}), message);
  }
}
