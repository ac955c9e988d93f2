package forwardpass.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplerTest {
  private static final int[] NO_CONTEXT = {};

  /** Logits whose softmax is 0.1, 0.4, 0.05, 0.3, 0.15. */
  private static final double[] FIVE = {
    Math.log(0.1), Math.log(0.4), Math.log(0.05), Math.log(0.3), Math.log(0.15)
  };

  private static double[] probabilities(Sampler sampler, double... logits) {
    return sampler.steps(logits, NO_CONTEXT).probabilities();
  }

  @Test
  void plainSamplingIsSoftmax() {
    assertArrayEquals(
        new double[] {0.1, 0.4, 0.05, 0.3, 0.15},
        probabilities(Sampler.temperature(1), FIVE),
        1e-15);
  }

  @Test
  void temperatureIsExactDownToAHundredth() {
    // softmax([1, 0.99] / 0.01) = softmax([1, 0]) = e / (e + 1)
    double[] p = probabilities(Sampler.temperature(0.01), 1, 0.99);
    assertEquals(0.7310585786300049, p[0], 1e-14);
    double[] far = probabilities(Sampler.temperature(0.01), 1000, 999, -1000);
    assertEquals(1, far[0]);
    assertEquals(3.720075976020836e-44, far[1], 1e-57);
    assertEquals(0, far[2]);
    double[] hot = probabilities(Sampler.temperature(1e9), 3, -5);
    assertArrayEquals(new double[] {0.5, 0.5}, hot, 1e-8);
  }

  @Test
  void temperatureZeroIsTheLowestIdOfTheLargestLogit() {
    assertArrayEquals(new double[] {0, 1, 0, 0}, probabilities(Sampler.greedy(), 1, 3, 3, 2));
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < 50; i++) {
      assertEquals(1, Sampler.greedy().sample(new double[] {1, 3, 3, 2}, NO_CONTEXT, rng));
    }
  }

  @Test
  void topKKeepsExactlyK() {
    Sampler two = Sampler.temperature(1).withTopK(2);
    assertArrayEquals(new double[] {0, 4 / 7.0, 0, 3 / 7.0, 0}, probabilities(two, FIVE), 1e-15);
    Survivors kept = two.steps(FIVE, NO_CONTEXT).topK();
    assertArrayEquals(new boolean[] {false, true, false, true, false}, kept.survives());
    assertEquals(2, kept.count());
    assertArrayEquals(
        new double[] {0.5, 0.5, 0}, probabilities(two, 7, 7, 7), "of equals the lower ids");
    assertEquals(5, Sampler.temperature(1).withTopK(9).steps(FIVE, NO_CONTEXT).topK().count());
  }

  @Test
  void topPKeepsTheFewestThatReachP() {
    // sorted 0.4, 0.3, 0.15, 0.1, 0.05; running sums 0.4, 0.7, 0.85, 0.95, 1
    int[] expected = {1, 2, 3, 4, 5};
    double[] justBelow = {0.39, 0.69, 0.84, 0.94, 0.99};
    double[] justAbove = {0.41, 0.71, 0.86, 0.96};
    for (int i = 0; i < 5; i++) {
      Sampler sampler = Sampler.temperature(1).withTopP(justBelow[i]);
      assertEquals(expected[i], sampler.steps(FIVE, NO_CONTEXT).topP().count());
    }
    for (int i = 0; i < 4; i++) {
      Sampler sampler = Sampler.temperature(1).withTopP(justAbove[i]);
      assertEquals(expected[i] + 1, sampler.steps(FIVE, NO_CONTEXT).topP().count());
    }
    assertArrayEquals(
        new double[] {0, 0.4 / 0.85, 0, 0.3 / 0.85, 0.15 / 0.85},
        probabilities(Sampler.temperature(1).withTopP(0.8), FIVE),
        1e-15);
    // a half reached exactly is reached
    assertEquals(
        1, Sampler.temperature(1).withTopP(0.5).steps(new double[2], NO_CONTEXT).topP().count());
  }

  @Test
  void minPKeepsWhatIsNotTooFarBelowTheBest() {
    // 0.4 · 0.3 = 0.12: 0.4, 0.3 and 0.15 stay
    assertArrayEquals(
        new double[] {0, 0.4 / 0.85, 0, 0.3 / 0.85, 0.15 / 0.85},
        probabilities(Sampler.temperature(1).withMinP(0.3), FIVE),
        1e-15);
    assertEquals(
        2,
        Sampler.temperature(1)
            .withMinP(1)
            .steps(new double[] {2, 2, 1}, NO_CONTEXT)
            .minP()
            .count());
  }

  @Test
  void repetitionPenaltyDividesPositiveLogitsAndMultipliesNegativeOnes() {
    Sampler sampler = Sampler.temperature(1).withRepetitionPenalty(2);
    SamplingSteps steps = sampler.steps(new double[] {3, 3, -1, -1, 0}, new int[] {0, 2, 0, 4});
    assertArrayEquals(new double[] {1.5, 3, -2, -1, 0}, steps.penalized());
  }

  @Test
  void cutsComeInOrderAndEachSeesWhatTheOneBeforeLeft() {
    // top-k 4 leaves 0.4 0.3 0.15 0.1 of 0.95; then p = 0.75 is reached by
    // 0.4/0.95 + 0.3/0.95 = 0.737 not yet, by 0.15/0.95 more; then min-p 0.5 · 0.4 drops 0.15.
    Sampler sampler = new Sampler(1, 4, 0.75, 0.5, 1);
    SamplingSteps steps = sampler.steps(FIVE, NO_CONTEXT);
    assertEquals(5, steps.tempered().count());
    assertEquals(4, steps.topK().count());
    assertEquals(0.4 / 0.95, steps.topK().probabilities()[1], 1e-15);
    assertEquals(3, steps.topP().count());
    assertEquals(2, steps.minP().count());
    assertArrayEquals(new double[] {0, 4 / 7.0, 0, 3 / 7.0, 0}, steps.probabilities(), 1e-15);
  }

  @Test
  void tokensRuledOutAreNeverDrawn() {
    double[] logits = {Double.NEGATIVE_INFINITY, 0, Double.NEGATIVE_INFINITY, 0};
    Sampler sampler = Sampler.temperature(5).withTopK(3);
    assertEquals(2, sampler.steps(logits, NO_CONTEXT).tempered().count());
    Rng rng = Rng.seeded(4);
    for (int i = 0; i < 200; i++) {
      assertEquals(1, sampler.sample(logits, NO_CONTEXT, rng) % 2);
    }
  }

  @Test
  void frequenciesAreTheProbabilities() {
    Rng rng = Rng.seeded(9);
    int[] counts = new int[5];
    int draws = 100_000;
    for (int i = 0; i < draws; i++) {
      counts[Sampler.temperature(1).sample(FIVE, NO_CONTEXT, rng)]++;
    }
    double[] p = {0.1, 0.4, 0.05, 0.3, 0.15};
    for (int id = 0; id < 5; id++) {
      double deviation = Math.sqrt(p[id] * (1 - p[id]) / draws);
      assertEquals(p[id], counts[id] / (double) draws, 4 * deviation);
    }
  }

  @Test
  void sameSeedDrawsTheSame() {
    int[] first = new int[20];
    int[] second = new int[20];
    for (int[] run : new int[][] {first, second}) {
      Rng rng = Rng.seeded(77);
      for (int i = 0; i < 20; i++) {
        run[i] = Sampler.temperature(2).sample(FIVE, NO_CONTEXT, rng);
      }
    }
    assertArrayEquals(first, second);
    assertTrue(Arrays.stream(first).distinct().count() > 1);
  }

  @Test
  void selectionOfManyIsTheFrontOfASort() {
    Rng rng = Rng.seeded(5);
    for (int n : new int[] {1, 2, 3, 50, 3000}) {
      double[] scores = new double[n];
      boolean[] survives = new boolean[n];
      Integer[] sorted = new Integer[n];
      for (int i = 0; i < n; i++) {
        scores[i] = rng.nextInt(500); // with many equals
        survives[i] = rng.nextInt(4) > 0 || i == 0;
        sorted[i] = i;
      }
      List<Integer> inPlay =
          Arrays.stream(sorted)
              .filter(i -> survives[i])
              .sorted((a, b) -> scores[a] != scores[b] ? (scores[a] > scores[b] ? -1 : 1) : a - b)
              .toList();
      for (int k = 1; k <= n; k += 1 + n / 40) {
        boolean[] expected = new boolean[n];
        inPlay.stream().limit(k).forEach(i -> expected[i] = true);
        assertArrayEquals(expected, Selection.first(k, scores, survives), n + ", " + k);
        assertArrayEquals(
            expected, Selection.reaching(k - 0.5, scores, ones(n), survives), n + ", " + k);
      }
    }
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void refuses(String message, Runnable action) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, action::run);
    assertEquals(message, refused.getMessage());
  }

  @Test
  void refusesSettingsAndLogitsThatMakeNoSense() {
    Sampler plain = Sampler.temperature(1);
    refuses("sampler: temperature is -1.0, must be 0 or more", () -> Sampler.temperature(-1));
    refuses(
        "sampler: temperature is NaN, must be 0 or more", () -> Sampler.temperature(Double.NaN));
    refuses("sampler: topK is -1.0, must be 0 (all) or more", () -> plain.withTopK(-1));
    refuses("sampler: topP is 0.0, must be above 0, up to 1 (all)", () -> plain.withTopP(0));
    refuses("sampler: minP is 1.5, must be from 0 (all) to 1", () -> plain.withMinP(1.5));
    refuses(
        "sampler: repetitionPenalty is 0.0, must be positive and finite, 1 for none",
        () -> plain.withRepetitionPenalty(0));
    refuses("softmax: there are no logits", () -> probabilities(plain));
    refuses(
        "softmax: logit 1 is NaN, must be finite or -Infinity",
        () -> probabilities(plain, 1, Double.NaN));
    refuses(
        "sampler: token 7 at 1 of the context, there are 5 logits",
        () -> plain.steps(FIVE, new int[] {0, 7}));
  }
}
