package forwardpass.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PenaltiesTest {
  private static final double[] Z = {2, -2, 0.5, Double.NEGATIVE_INFINITY};

  @Test
  void takesByCountsWhatIsWorkedByHand() {
    // 2 / 2 − 0.3 − 2 · 0.5 = −0.3; −2 · 2 − 0.3 − 0.5 = −4.8; the third was not said.
    double[] taken = new Penalties(2, 0.3, 0.5).applied(Z, new int[] {2, 1, 0, 3});
    assertArrayEquals(new double[] {-0.3, -4.8, 0.5, Double.NEGATIVE_INFINITY}, taken, 1e-15);
  }

  @Test
  void countsAndTheTextThatTheyCountAgree() {
    Penalties penalties = new Penalties(1.3, -0.2, 0.4);
    assertArrayEquals(
        penalties.applied(Z, new int[] {1, 0, 2, 0}, 0),
        penalties.applied(Z, new int[] {2, 1, 1, 0}));
  }

  @Test
  void refusesCountsOfAnotherVocabulary() {
    assertEquals(
        "sampler: 4 logits, and counts of 2 tokens",
        assertThrows(
                IllegalArgumentException.class, () -> Penalties.NONE.applied(Z, new int[] {1, 0}))
            .getMessage());
  }
}
