package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Coverages against SciPy 1.17: exact where a sum over the binomial or t distribution gives them,
 * else from 400,000 samples drawn by NumPy.
 */
class CoverageTest {
  private static final int SAMPLES = 4000;

  private static void assertCovers(double truth, Coverage coverage) {
    double found = coverage.hits(SAMPLES, Rng.seeded(17)) / (double) SAMPLES;
    double error = Math.sqrt(truth * (1 - truth) / SAMPLES);
    assertEquals(truth, found, 4 * error, coverage::toString);
  }

  private static Coverage of(Population population, IntervalMethod method, int n) {
    return new Coverage(population, method, n, 0.95);
  }

  @Test
  void studentsIntervalKeepsItsWordForNormalScores() {
    assertCovers(0.95, of(Population.NORMAL, IntervalMethod.STUDENT, 5));
    assertCovers(0.8, new Coverage(Population.NORMAL, IntervalMethod.STUDENT, 3, 0.8));
  }

  /** 2·t.cdf(1.959964, 4) − 1. */
  @Test
  void twoStandardErrorsAreTooFewForFiveScores() {
    assertCovers(0.87844, of(Population.NORMAL, IntervalMethod.NORMAL, 5));
  }

  /** NumPy, all 3,125 resamples of 400,000 samples: 0.8386; 1,000 random ones of 40,000: 0.8378. */
  @Test
  void theBootstrapOfFiveScoresFallsShort() {
    assertCovers(0.838, of(Population.NORMAL, IntervalMethod.BOOTSTRAP, 5));
  }

  @Test
  void skewedScoresTakeMoreThanTheyGetFromAnyOfThem() {
    assertCovers(0.883, of(Population.SKEWED, IntervalMethod.STUDENT, 5));
    assertCovers(0.8127, of(Population.SKEWED, IntervalMethod.NORMAL, 5));
    assertCovers(0.9184, of(Population.SKEWED, IntervalMethod.STUDENT, 20));
  }

  /** Sums of binom.pmf over the counts whose interval takes in 0.95. */
  @Test
  void wilsonsIntervalHoldsWhereTheOthersShrinkToAPoint() {
    assertCovers(0.92452, of(Population.ANSWERS, IntervalMethod.WILSON, 20));
    assertCovers(0.97741, of(Population.ANSWERS, IntervalMethod.WILSON, 5));
    assertCovers(0.64118, of(Population.ANSWERS, IntervalMethod.STUDENT, 20));
    assertCovers(0.63894, of(Population.ANSWERS, IntervalMethod.NORMAL, 20));
  }

  @Test
  void bootstrapsASampleOfOneValueToThatValue() {
    ConfidenceInterval interval =
        IntervalMethod.BOOTSTRAP.of(new double[] {1, 1, 1}, 0.95, Rng.seeded(1));
    assertEquals(1, interval.low());
    assertEquals(1, interval.high());
    assertFalse(of(Population.ANSWERS, IntervalMethod.BOOTSTRAP, 3).isHit(interval));
  }

  @Test
  void drawsScoresWithTheMeanAndTheDeviationThatItSays() {
    for (Population population : Population.values()) {
      double[] sample = population.sample(40_000, Rng.seeded(3));
      assertEquals(population.mean(), Moments.mean(sample), 4 * population.deviation() / 200);
      assertEquals(population.deviation(), Moments.standardDeviation(sample), 0.03);
    }
    double[] skewed = Population.SKEWED.sample(40_000, Rng.seeded(4));
    assertEquals(Math.log(2), Quantiles.median(skewed), 0.02); // expon.ppf(0.5)
    assertTrue(Arrays.stream(skewed).allMatch(x -> x >= 0));
  }

  @Test
  void theBootstrapTakesTheSameResamplesOfTheSameDraws() {
    Coverage coverage = of(Population.NORMAL, IntervalMethod.BOOTSTRAP, 4);
    assertEquals(coverage.next(Rng.seeded(8)), coverage.next(Rng.seeded(8)));
  }

  @Test
  void refusesWhatHasNoInterval() {
    assertThrows(
        IllegalArgumentException.class, () -> of(Population.NORMAL, IntervalMethod.STUDENT, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Coverage(Population.NORMAL, IntervalMethod.STUDENT, 5, 95));
    Coverage wrong = of(Population.NORMAL, IntervalMethod.WILSON, 5);
    assertFalse(IntervalMethod.WILSON.fits(Population.NORMAL));
    assertTrue(IntervalMethod.WILSON.fits(Population.ANSWERS));
    String message =
        assertThrows(IllegalArgumentException.class, () -> wrong.next(Rng.seeded(1))).getMessage();
    assertTrue(
        message != null && message.endsWith("is neither 1, right, nor 0, wrong"),
        () -> "" + message);
  }
}
