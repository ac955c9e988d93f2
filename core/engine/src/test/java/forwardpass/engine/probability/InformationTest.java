package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InformationTest {
  private static final double[] Q = {0.7, 0.2, 0.1};

  @Test
  void agreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "information", 12)) {
      double[] in = golden.arguments();
      double[] p = Arrays.copyOfRange(in, 0, in.length / 2);
      double[] q = Arrays.copyOfRange(in, in.length / 2, in.length);
      assertEquals(golden.results()[0], Entropy.of(p), 2e-15);
      assertEquals(golden.results()[1], CrossEntropy.of(p, q), 4e-15);
      assertEquals(golden.results()[2], KlDivergence.of(p, q), 4e-15);
    }
  }

  @Test
  void reproducesTheBooksSurprises() {
    double[] probabilities = {1, 0.9, 0.7, 0.5, 0.33, 0.1, 0.01, 0.001};
    double[] nats = {0, 0.105, 0.357, 0.693, 1.109, 2.303, 4.605, 6.908};
    for (int i = 0; i < nats.length; i++) {
      assertEquals(nats[i], Information.surprise(probabilities[i]), 5e-4);
    }
    assertEquals(0.357, CrossEntropy.ofTarget(Q, 0), 5e-4);
    assertEquals(2.303, CrossEntropy.ofTarget(Q, 2), 5e-4);
    assertEquals(0.0, Information.surprise(1)); // and not −0
    assertEquals(Double.POSITIVE_INFINITY, Information.surprise(0));
  }

  @Test
  void convertsUnits() {
    assertEquals(1, Information.natsToBits(Information.surprise(0.5)));
    assertEquals(3, Information.natsToBits(Information.surprise(0.125)), 1e-15);
    assertEquals(1.204, Information.bitsToNats(Information.natsToBits(1.204)), 1e-15);
  }

  @Test
  void reproducesTheBooksPerplexities() {
    double[] probabilities = {0.95, 0.5, 0.1, 0.01, 0.001};
    double[] perplexities = {1.05, 2, 10, 100, 1000};
    for (int i = 0; i < probabilities.length; i++) {
      double perplexity = Perplexity.of(Information.surprise(probabilities[i]));
      assertEquals(perplexities[i], perplexity, 5e-3);
    }
    assertEquals(3.33, Perplexity.of(Information.surprise(0.3)), 5e-3);
    assertEquals(7.39, Perplexity.of(2), 5e-3);
    assertEquals(1, Perplexity.of(0));
    assertEquals(4, Perplexity.ofTokens(new double[] {0.5, 0.125}), 1e-14); // √(2 · 8)
    assertEquals(Double.POSITIVE_INFINITY, Perplexity.ofTokens(new double[] {1, 0}));
  }

  @Test
  void mendsTheNaNOfZeroTimesLogZero() {
    double[] p = {0, 1, 0};
    double[] q = {0.2312239, 0.6285317, 0.1402444}; // softmax of [1, 2, 0.5]
    assertTrue(Double.isNaN(KlDivergence.naive(p, q)));
    assertEquals(0.464, KlDivergence.of(p, q), 5e-4);
    assertEquals(KlDivergence.of(p, q), CrossEntropy.of(p, q), 1e-15);
    assertEquals(0, KlDivergence.terms(p, q)[0]);
    assertEquals(KlDivergence.of(Q, q), KlDivergence.naive(Q, q), 1e-15);
  }

  /** Right values by mpmath 1.3, mp.dps = 50, of the doubles as they are. */
  @Test
  void klKeepsItsDigitsWhereTheTermsCancel() {
    double[] half = {0.5, 0.5};
    double near = KlDivergence.of(half, new double[] {0.5 + 0x1p-40, 0.5 - 0x1p-40});
    assertEquals(1.6543612251060553e-24, near, 1e-38);
    double kl = KlDivergence.of(new double[] {0.2, 0.3, 0.5}, new double[] {0.2001, 0.2999, 0.5});
    assertEquals(4.166204108695129e-8, kl, 1e-13 * kl);
    assertEquals(0, KlDivergence.of(half, half));
  }

  @Test
  void rulesOutWithInfinity() {
    double[] p = {0.5, 0.5};
    double[] q = {1, 0};
    assertEquals(Double.POSITIVE_INFINITY, CrossEntropy.of(p, q));
    assertEquals(Double.POSITIVE_INFINITY, KlDivergence.of(p, q));
    assertEquals(Math.log(2), KlDivergence.of(q, p), 1e-15);
    double[] nearly = {1, Double.MIN_VALUE};
    assertTrue(Double.isFinite(KlDivergence.of(p, nearly)));
  }

  @Test
  void entropyRunsFromCertaintyToTheUniform() {
    assertEquals(0, Entropy.of(new double[] {0, 1, 0}));
    double[] thirds = {1.0 / 3, 1.0 / 3, 1.0 / 3};
    assertEquals(1.0986122886681098, Entropy.of(thirds), 1e-15);
    assertEquals(1, Information.natsToBits(Entropy.of(new double[] {0.5, 0.5})));
  }

  @Test
  void klIsCrossEntropyLessEntropyAndNeverNegative() {
    for (int seed = 0; seed < 500; seed++) {
      double[] p = random(2 + seed % 20, seed, seed % 3 == 0 ? 1e-9 : 3);
      double[] q = random(p.length, seed + 1000, seed % 3 == 0 ? 1e-9 : 3);
      double kl = KlDivergence.of(p, q);
      assertTrue(kl >= 0);
      assertEquals(CrossEntropy.of(p, q) - Entropy.of(p), kl, 1e-13);
      assertEquals(0, KlDivergence.of(p, p));
      assertTrue(Entropy.of(p) <= Math.log(p.length) + 1e-14);
    }
  }

  @Test
  void lossFromLogitsIsLossFromProbabilities() {
    for (int seed = 0; seed < 200; seed++) {
      Rng rng = Rng.seeded(seed);
      double[] logits = new double[2 + seed % 10];
      Arrays.setAll(logits, i -> 3 * rng.nextGaussian());
      double logSum = LogSumExp.of(logits);
      double[] q = Arrays.stream(logits).map(z -> Math.exp(z - logSum)).toArray();
      int target = rng.nextInt(logits.length);
      assertEquals(CrossEntropy.ofTarget(q, target), CrossEntropy.ofLogits(logits, target), 1e-13);
    }
    // Softmax first would have lost this one: exp(−800) is 0, its logarithm −∞.
    assertEquals(800, CrossEntropy.ofLogits(new double[] {800, 0}, 1));
    assertEquals(0.464, CrossEntropy.ofLogits(new double[] {1, 2, 0.5}, 1), 5e-4);
  }

  @Test
  void averagesOverPositions() {
    double[][] logits = {{1, 2, 0.5}, {0, 0, 0}};
    double mean = CrossEntropy.meanOfLogits(logits, new int[] {1, 2});
    double first = CrossEntropy.ofLogits(logits[0], 1);
    assertEquals((first + Math.log(3)) / 2, mean, 1e-15);
    assertMessage(
        "cross-entropy: 2 rows of logits, 1 targets",
        () -> CrossEntropy.meanOfLogits(logits, new int[1]));
  }

  @Test
  void saysWhatIsNoDistribution() {
    assertTrue(Distribution.isValid(new double[] {0.4, 0.35, 0.2, 0.05}));
    assertTrue(Distribution.isValid(Q)); // its sum is 0.9999999999999999
    assertMessage(
        "P is not a distribution: the probabilities sum to 1.05, not 1",
        () -> Entropy.of(new double[] {0.4, 0.35, 0.2, 0.1}));
    assertMessage(
        "Q is not a distribution: outcome 1 has probability -0.5, not within 0 … 1",
        () -> CrossEntropy.of(Q, new double[] {1, -0.5, 0.5}));
    assertMessage(
        "P has 3 outcomes, Q has 2: they must be the same ones",
        () -> KlDivergence.of(Q, new double[] {0.5, 0.5}));
    assertMessage(
        "Q is not a distribution: there are no outcomes",
        () -> CrossEntropy.ofTarget(new double[0], 0));
    assertMessage("outcome 3 is not within 0 … 2", () -> CrossEntropy.ofTarget(Q, 3));
    assertMessage(
        "P is not a distribution: outcome 0 has probability NaN, not within 0 … 1",
        () -> Entropy.of(new double[] {Double.NaN, 1}));
    assertThrows(IllegalArgumentException.class, () -> Perplexity.of(-1));
    assertThrows(IllegalArgumentException.class, () -> Perplexity.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Perplexity.ofTokens(new double[0]));
    assertThrows(IllegalArgumentException.class, () -> Information.surprise(1.5));
  }

  @Test
  void crossEntropyTermsAddUpAndAreZeroWhereNothingIsExpected() {
    double[] p = {0.5, 0.5, 0};
    double[] q = {0.5, 0.5, 0};

    double[] terms = CrossEntropy.terms(p, q);

    assertEquals(Information.surprise(0.5) / 2, terms[0]);
    assertEquals(0.0, terms[2]);
    assertEquals(CrossEntropy.of(p, q), terms[0] + terms[1] + terms[2]);
  }

  private static double[] random(int n, int seed, double spread) {
    Rng rng = Rng.seeded(seed);
    double[] weights = new double[n];
    Arrays.setAll(weights, i -> Math.exp(spread * rng.nextGaussian()));
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  private static void assertMessage(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void lossOfALargeLogitKeepsItsDigits() {
    // ln(1 + e⁻³⁰) and ln(1 + e⁻¹) by mpmath; equal logits are ln 2 at any size
    assertEquals(9.357622968839737e-14, CrossEntropy.ofLogits(new double[] {30, 0}, 0), 2e-29);
    assertEquals(30, CrossEntropy.ofLogits(new double[] {30, 0}, 1), 1e-12);
    assertEquals(
        0.3132616875182228, CrossEntropy.ofLogits(new double[] {1e15 + 1, 1e15}, 0), 1e-16);
    for (double size : new double[] {1e12, 1e16, 1e308, -1e308}) {
      double[] equal = {size, size};
      assertEquals(Math.log(2), CrossEntropy.ofLogits(equal, 1), 2e-16);
      assertArrayEquals(new double[] {-0.5, 0.5}, CrossEntropy.gradientOfLogits(equal, 0));
    }
    assertArrayEquals(
        new double[] {-9.3576229688393e-14, 9.3576229688393e-14},
        CrossEntropy.gradientOfLogits(new double[] {30, 0}, 0),
        1e-27);
  }

  @Test
  void lossRefusesLogitsThatRuleEverythingOutAndNamesWhatIsMissing() {
    double none = Double.NEGATIVE_INFINITY;
    assertMessage(
        "cross-entropy: all logits are -Infinity, nothing is left",
        () -> CrossEntropy.ofLogits(new double[] {none, none}, 0));
    assertMessage(
        "cross-entropy: all logits are -Infinity, nothing is left",
        () -> CrossEntropy.gradientOfLogits(new double[] {none}, 0));
    assertEquals(
        Double.POSITIVE_INFINITY, CrossEntropy.ofLogits(new double[] {1, none}, 1)); // ruled out
    assertMessage(
        "cross-entropy: there are no logits", () -> CrossEntropy.ofLogits(new double[0], 0));
    assertMessage(
        "cross-entropy: the row at 1 is null",
        () -> CrossEntropy.meanOfLogits(new double[][] {{1}, null}, new int[2]));
    assertMessage("outcome 0: there are no outcomes", () -> Distribution.checkOutcome(0, 0));
  }

  @Test
  void whatCannotBeNegativeIsNot() {
    double[] half = {0.5, 0.5};
    double rough = KlDivergence.of(half, new double[] {0.500005, 0.500004});
    assertTrue(rough >= 0 && rough < 1e-10, () -> "KL " + rough);
    assertEquals(0, Information.surprise(1.000005));
    assertEquals(0, Entropy.of(new double[] {1.000005, 0}));
    Rng rng = Rng.seeded(8);
    for (int i = 0; i < 2000; i++) { // a hair apart, and off 1 by what is allowed
      double p = rng.nextDouble();
      double q = p + 1e-9 * rng.nextGaussian();
      double off = 1e-5 * (rng.nextDouble() - 0.5);
      if (q > 0 && q < 1) {
        assertTrue(KlDivergence.of(new double[] {p, 1 - p}, new double[] {q, 1 - q + off}) >= 0);
      }
    }
  }
}
