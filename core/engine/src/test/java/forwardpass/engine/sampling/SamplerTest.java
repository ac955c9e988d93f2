package forwardpass.engine.sampling;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.probability.Softmax;
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
  void temperatureZeroIsSoftmaxsLimitAndGreedyTheLowestIdOfIt() {
    double[] tied = {1, 3, 3, 2};
    assertArrayEquals(Softmax.softmax(tied, 0), probabilities(Sampler.temperature(0), tied));
    assertArrayEquals(new double[] {0, 0.5, 0.5, 0}, probabilities(Sampler.temperature(0), tied));
    assertEquals(2, Sampler.temperature(0).steps(tied, NO_CONTEXT).tempered().count());
    assertArrayEquals(new double[] {0, 1, 0, 0}, probabilities(Sampler.greedy(), tied));
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < 50; i++) {
      assertEquals(1, Sampler.greedy().sample(tied, NO_CONTEXT, rng));
    }
  }

  private static boolean[] kept(Survivors survivors) {
    return survivors.survives();
  }

  @Test
  void topKRanksByLogitWhereATinyTemperatureLeavesNoShares() {
    SamplingSteps steps =
        Sampler.temperature(0.001).withTopK(3).steps(new double[] {1, 2, 3, 4}, NO_CONTEXT);
    assertArrayEquals(new boolean[] {false, true, true, true}, kept(steps.topK()));
    assertArrayEquals(new double[] {0, 0, 0, 1}, steps.probabilities());
  }

  @Test
  void topPOfEqualSharesKeepsExactlyTheirNumber() {
    for (int n : new int[] {2, 3, 7, 10, 20, 49, 100, 1000}) {
      for (int k = 1; k < n; k++) {
        SamplingSteps steps =
            Sampler.temperature(1).withTopP((double) k / n).steps(new double[n], NO_CONTEXT);
        assertEquals(k, steps.topP().count(), k + " of " + n);
      }
    }
    double[] large = new double[200_019];
    assertEquals(
        180_018,
        Sampler.temperature(1)
            .withTopP(180_018 / 200_019.0)
            .steps(large, NO_CONTEXT)
            .topP()
            .count());
  }

  @Test
  void boundsThatAreMetOnPaperAreMet() {
    double[] four = {Math.log(0.4), Math.log(0.3), Math.log(0.2), Math.log(0.1)};
    assertEquals(2, Sampler.temperature(1).withMinP(0.75).steps(four, NO_CONTEXT).minP().count());
    assertEquals(3, Sampler.temperature(1).withTopP(0.9).steps(four, NO_CONTEXT).topP().count());
  }

  @Test
  void anInfiniteTemperatureMakesAllAlike() {
    assertArrayEquals(
        new double[] {0.5, 0.5},
        probabilities(Sampler.temperature(Double.POSITIVE_INFINITY), 1e308, -1e308));
    Sampler two = Sampler.temperature(Double.POSITIVE_INFINITY).withTopK(2);
    assertArrayEquals(new double[] {0, 0.5, 0.5}, probabilities(two, 1, 2, 3));
  }

  @Test
  void typicalKeepsTheTokensWhoseSurpriseIsNearTheEntropy() {
    // By hand: shares ½ ¼ ⅛ ⅛ have 1.213 nats; distances 0.520, 0.173, 0.866, 0.866.
    double[] z = {Math.log(0.5), Math.log(0.25), Math.log(0.125), Math.log(0.125)};
    Sampler plain = Sampler.temperature(1);
    assertArrayEquals(new double[] {0, 1, 0, 0}, probabilities(plain.withTypicalP(0.2), z));
    assertArrayEquals(
        new double[] {2 / 3.0, 1 / 3.0, 0, 0}, probabilities(plain.withTypicalP(0.7), z), 1e-15);
    assertEquals(3, plain.withTypicalP(0.8).steps(z, NO_CONTEXT).typical().count());
    assertEquals(4, plain.withTypicalP(1).steps(z, NO_CONTEXT).typical().count());
  }

  @Test
  void temperatureLastCutsTheModelsOwnShares() {
    // At T = 2 shares 0.4 0.3 0.2 0.1 become √0.4 … and 0.7 takes three of them; at 1 it takes two.
    double[] four = {Math.log(0.4), Math.log(0.3), Math.log(0.2), Math.log(0.1)};
    Sampler first = Sampler.temperature(2).withTopP(0.7);
    Sampler last = first.withOrder(TemperatureOrder.LAST);
    assertEquals(3, first.steps(four, NO_CONTEXT).topP().count());
    assertEquals(2, last.steps(four, NO_CONTEXT).topP().count());
    double share = Math.sqrt(0.4) / (Math.sqrt(0.4) + Math.sqrt(0.3));
    assertArrayEquals(new double[] {share, 1 - share, 0, 0}, probabilities(last, four), 1e-15);
    assertArrayEquals(new double[] {1, 0, 0, 0}, probabilities(last.withTemperature(0), four));
  }

  @Test
  void repetitionPenaltyCountsATokenOnceAndPunishesNegativeLogits() {
    // softmax of 1, −4, 0.5 by hand
    SamplingSteps steps =
        Sampler.temperature(1)
            .withRepetitionPenalty(2)
            .steps(new double[] {2, -2, 0.5}, new int[] {0, 1, 1, 1});
    assertArrayEquals(new double[] {1, -4, 0.5}, steps.penalized());
    assertArrayEquals(new double[] {0.619860, 0.004177, 0.375964}, steps.probabilities(), 1e-6);
  }

  @Test
  void presenceAndFrequencyCountWhatWasGeneratedOnly() {
    Sampler sampler = Sampler.temperature(1).withPenalties(new Penalties(1, 0.3, 0.5));
    SamplingSteps steps = sampler.steps(new double[] {2, 2, 1}, new int[] {0, 0, 0, 1, 1}, 3);
    assertArrayEquals(new double[] {2, 0.7, 1}, steps.penalized(), 1e-15);
    assertArrayEquals(new double[] {0.609603, 0.166136, 0.224261}, steps.probabilities(), 1e-6);
    refuses(
        "sampler: presence and frequency penalties count what was generated:"
            + " the length of the prompt is needed",
        () -> sampler.steps(new double[] {2, 2, 1}, new int[] {0}));
    refuses(
        "sampler: a prompt of 2 tokens in a context of 1 tokens",
        () -> sampler.steps(new double[] {2, 2, 1}, new int[] {0}, 2));
  }

  @Test
  void biasesAreAddedBeforeAllElse() {
    double none = Double.NEGATIVE_INFINITY;
    Sampler sampler =
        Sampler.temperature(1)
            .withRepetitionPenalty(2)
            .withBiases(List.of(new LogitBias(0, 3), new LogitBias(2, none)));
    SamplingSteps steps = sampler.steps(new double[] {-1, 1, 9}, new int[] {0, 2});
    assertArrayEquals(new double[] {1, 1, none}, steps.penalized());
    assertArrayEquals(new double[] {0.5, 0.5, 0}, steps.probabilities());
    refuses(
        "logit bias: token 3, there are 2 logits",
        () ->
            Sampler.greedy()
                .withBiases(List.of(new LogitBias(3, 1)))
                .steps(new double[2], NO_CONTEXT));
    refuses("logit bias: token is -1, must be 0 or more", () -> new LogitBias(-1, 0));
    refuses(
        "logit bias of token 0 is NaN, must be finite or -Infinity",
        () -> new LogitBias(0, Double.NaN));
  }

  @Test
  void aPenaltyLeavesAFiniteLogitFinite() {
    SamplingSteps steps =
        Sampler.temperature(1)
            .withRepetitionPenalty(10)
            .steps(new double[] {-1e308, Double.NEGATIVE_INFINITY}, new int[] {0, 1});
    assertArrayEquals(
        new double[] {-Double.MAX_VALUE, Double.NEGATIVE_INFINITY}, steps.penalized());
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
