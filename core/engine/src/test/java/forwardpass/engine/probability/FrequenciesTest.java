package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrequenciesTest {
  @Test
  void sharesSumToOneAlsoBeyondAnInt() {
    assertArrayEquals(new double[] {0.25, 0.75}, Frequencies.shares(new int[] {1, 3}));
    assertArrayEquals(new double[2], Frequencies.shares(new int[2]));
    int most = Integer.MAX_VALUE;
    assertArrayEquals(new double[] {0.5, 0.5}, Frequencies.shares(new int[] {most, most}));
  }

  @Test
  void gapIsTheRootMeanSquare() {
    assertEquals(0, Frequencies.gap(new double[] {0.5, 0.5}, new double[] {0.5, 0.5}));
    assertEquals(0.1, Frequencies.gap(new double[] {0.6, 0.4}, new double[] {0.5, 0.5}), 1e-15);
    assertThrows(
        IllegalArgumentException.class,
        () -> Frequencies.gap(new double[] {1}, new double[] {0.5, 0.5}));
  }

  @Test
  void theLawHoldsForManyDice() {
    double[] die = new double[6];
    Arrays.fill(die, 1.0 / 6);
    Rng rng = Rng.seeded(3);
    int rolls = 400;
    int dice = 3000;
    double squares = 0;
    for (int i = 0; i < dice; i++) {
      double gap = Frequencies.gap(Frequencies.shares(Categorical.counts(die, rolls, rng)), die);
      squares += gap * gap;
    }
    double law = Frequencies.standardError(1.0 / 6, rolls);
    assertEquals(law, Math.sqrt(squares / dice), 0.02 * law);
  }

  @Test
  void aHundredTimesTheDrawsIsATenthOfTheError() {
    double few = Frequencies.standardError(0.2, 100);
    assertEquals(0.04, few, 1e-15);
    assertEquals(few / 10, Frequencies.standardError(0.2, 10_000), 1e-15);
    assertEquals(2500, Frequencies.drawsFor(0.5, 0.01), 1e-9);
    assertEquals(400, Frequencies.drawsFor(0.2, 0.02), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> Frequencies.standardError(1.2, 10));
    assertThrows(IllegalArgumentException.class, () -> Frequencies.standardError(0.5, 0));
    assertThrows(IllegalArgumentException.class, () -> Frequencies.drawsFor(0.5, 0));
  }
}
