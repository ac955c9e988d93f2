package forwardpass.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpeculationTest {
  private static final double[] TARGET = {0.3, 0.5, 0.2};
  private static final double[] DRAFT = {0.6, 0.3, 0.1};

  /** By hand: 0.3 + 0.3 + 0.1; 0, 0.2 and 0.1 are left over. */
  @Test
  void acceptsWhatBothGive() {
    assertEquals(0.7, Speculation.accepted(TARGET, DRAFT), 1e-15);
    assertArrayEquals(
        new double[] {0, 2 / 3.0, 1 / 3.0}, Speculation.residual(TARGET, DRAFT), 1e-12);
  }

  @Test
  void aCertainDraftIsAcceptedAsOftenAsTheModelWouldSayIt() {
    double[] certain = {0, 1, 0};
    assertEquals(0.5, Speculation.accepted(TARGET, certain));
    assertArrayEquals(new double[] {0.6, 0, 0.4}, Speculation.residual(TARGET, certain), 1e-12);
  }

  /** Accepted or replaced, a token comes out as often as the model gives it. */
  @Test
  void togetherTheyAreExactlyTheTarget() {
    double[] residual = Speculation.residual(TARGET, DRAFT);
    double refused = 1 - Speculation.accepted(TARGET, DRAFT);
    for (int i = 0; i < TARGET.length; i++) {
      assertEquals(TARGET[i], Math.min(TARGET[i], DRAFT[i]) + refused * residual[i], 1e-12);
    }
    assertThrows(IllegalArgumentException.class, () -> Speculation.residual(TARGET, TARGET));
  }

  /** By hand: 1 + 0.7 + 0.49 + 0.343 + 0.2401. */
  @Test
  void fourDraftsBringLessThanThreeTokens() {
    assertEquals(2.7731, Speculation.tokensPerPass(0.7, 4), 1e-12);
    assertEquals(1, Speculation.tokensPerPass(0, 4));
    assertEquals(5, Speculation.tokensPerPass(1, 4));
  }

  @Test
  void proposesWhatFollowedLastTime() {
    int[] text = {1, 2, 3, 9, 2, 3, 4, 5, 1, 2, 3};
    assertArrayEquals(new int[] {9, 2}, NgramDraft.propose(text, 3, 2)); // 1 2 3 at the beginning
    assertArrayEquals(new int[] {4, 5}, NgramDraft.propose(text, 2, 2)); // the later 2 3
    assertArrayEquals(new int[] {1, 7}, NgramDraft.propose(new int[] {7, 1, 7}, 3, 4));
    assertArrayEquals(new int[0], NgramDraft.propose(new int[] {1, 2, 3}, 3, 4));
    assertArrayEquals(new int[0], NgramDraft.propose(new int[] {1}, 3, 4));
  }
}
