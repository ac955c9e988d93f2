package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CategoricalTest {
  @Test
  void findsThePieceThatTheDartHits() {
    double[] p = {0.5, 0, 0.25, 0.25};
    assertEquals(0, Categorical.outcomeAt(p, 0));
    assertEquals(0, Categorical.outcomeAt(p, 0.4999));
    assertEquals(2, Categorical.outcomeAt(p, 0.5)); // an edge belongs to the right
    assertEquals(3, Categorical.outcomeAt(p, 0.75));
    assertEquals(3, Categorical.outcomeAt(p, 0.9999));
  }

  @Test
  void neverDrawsTheImpossible() {
    double[] p = {0, 0.7, 0.2, 0.1, 0}; // sums to 0.9999999999999999
    assertEquals(3, Categorical.outcomeAt(p, 1 - 0x1p-53));
    int[] counts = Categorical.counts(p, 50_000, Rng.seeded(1));
    assertEquals(0, counts[0]);
    assertEquals(0, counts[4]);
  }

  @Test
  void drawsEachOutcomeAsOftenAsItsProbability() {
    double[] p = {0.5, 0.3, 0.15, 0.05};
    int draws = 200_000;
    double chiSquare = 0;
    int[] counts = Categorical.counts(p, draws, Rng.seeded(42));
    for (int i = 0; i < p.length; i++) {
      double expected = draws * p[i];
      chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    assertTrue(chiSquare < 16.3, "chi-square " + chiSquare); // 99.9 % for 3 degrees of freedom
    assertEquals(draws, Arrays.stream(counts).sum());
  }

  @Test
  void drawsTheSameForTheSameSeed() {
    double[] die = new double[6];
    Arrays.fill(die, 1.0 / 6);
    Rng one = Rng.seeded(9);
    Rng other = Rng.seeded(9);
    for (int i = 0; i < 100; i++) {
      assertEquals(Categorical.sample(die, one), Categorical.sample(die, other));
    }
  }

  @Test
  void expectsTheMean() {
    double[] die = new double[6];
    Arrays.fill(die, 1.0 / 6);
    double[] pips = {1, 2, 3, 4, 5, 6};
    assertEquals(3.5, Distribution.expectedValue(die, pips), 1e-15);
    assertThrows(
        IllegalArgumentException.class, () -> Distribution.expectedValue(die, new double[5]));
  }

  @Test
  void chainsTheBooksConditionals() {
    double[] theCatSat = {0.05, 0.12, 0.08, 0.70};
    assertEquals(0.000336, ChainRule.product(theCatSat), 1e-18);
    assertEquals(-8.00, ChainRule.logSum(theCatSat), 5e-3);
    assertEquals(0.135, ChainRule.product(new double[] {0.3, 0.5, 0.9}), 1e-15);
    assertEquals(-2.002, ChainRule.logSum(new double[] {0.3, 0.5, 0.9}), 5e-4);
    double[] longText = new double[2000];
    Arrays.fill(longText, 0.1);
    assertEquals(0, ChainRule.product(longText));
    assertEquals(-2000 * Math.log(10), ChainRule.logSum(longText), 1e-8);
    assertEquals(1, ChainRule.product(new double[0]));
  }

  @Test
  void refusesWhatIsNoDistribution() {
    Rng rng = Rng.seeded(1);
    assertThrows(
        IllegalArgumentException.class, () -> Categorical.sample(new double[] {0.5, 0.6}, rng));
    assertThrows(
        IllegalArgumentException.class, () -> Categorical.counts(new double[] {1}, -1, rng));
    assertThrows(IllegalArgumentException.class, () -> ChainRule.product(new double[] {1.1}));
  }

  @Test
  void refusesADrawThatIsNone() {
    double[] p = {0.5, 0.5};
    for (double bad : new double[] {-0.1, 1.5, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> Categorical.outcomeAt(p, bad));
    }
    assertThrows(
        IllegalArgumentException.class, () -> Categorical.outcomeAt(new double[] {0, 0}, 0.5));
  }
}
