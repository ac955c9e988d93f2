package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final double[] SCORES = {0.85, 0.88, 0.82, 0.90, 0.87};

  @Test
  void givesTheSameEstimatesForTheSameSeedOnly() {
    double[] once = Bootstrap.of(SCORES, Moments::mean, 100, 1).estimates();
    assertArrayEquals(once, Bootstrap.of(SCORES, Moments::mean, 100, 1).estimates());
    assertFalse(Arrays.equals(once, Bootstrap.of(SCORES, Moments::mean, 100, 2).estimates()));
  }

  @Test
  void spreadsAsTheoryPredicts() {
    // The exact bootstrap standard error of a mean is the population deviation / √n.
    double exact = Math.sqrt(Moments.populationVariance(SCORES) / 5);
    Bootstrap bootstrap = Bootstrap.of(SCORES, Moments::mean, 20_000, 3);
    assertEquals(exact, bootstrap.standardError(), 0.02 * exact);
    assertEquals(0.864, Moments.mean(bootstrap.estimates()), 5 * exact / Math.sqrt(20_000));
  }

  @Test
  void findsTheIntervalThatAllResamplesOfFiveScoresHave() {
    // Of all 5⁵ = 3125 equally likely resamples the exact 2.5 % and 97.5 % quantiles of the mean.
    double[] means = new double[3125];
    for (int code = 0; code < means.length; code++) {
      double[] resample = new double[5];
      for (int i = 0, rest = code; i < 5; i++, rest /= 5) {
        resample[i] = SCORES[rest % 5];
      }
      means[code] = Moments.mean(resample);
    }
    ConfidenceInterval interval = Bootstrap.of(SCORES, Moments::mean, 50_000, 11).interval(0.95);
    assertEquals(Quantiles.of(means, 0.025), interval.low(), 0.0021); // one step of the grid
    assertEquals(Quantiles.of(means, 0.975), interval.high(), 0.0021);
    assertTrue(interval.contains(0.864));
  }

  @Test
  void drawsFromAllValuesEvenly() {
    int[] seen = new int[5];
    Rng rng = Rng.seeded(5);
    for (int i = 0; i < 4000; i++) {
      for (double x : Bootstrap.resample(new double[] {0, 1, 2, 3, 4}, rng)) {
        seen[(int) x]++;
      }
    }
    for (int count : seen) {
      assertEquals(4000, count, 5 * Math.sqrt(4000 * 0.8));
    }
  }

  @Test
  void worksForAnyStatistic() {
    ConfidenceInterval interval = Bootstrap.of(SCORES, Quantiles::median, 1000, 4).interval(0.95);
    assertEquals(0.82, interval.low());
    assertEquals(0.90, interval.high());
  }

  @Test
  void refusesAbsurdRequests() {
    assertThrows(
        IllegalArgumentException.class, () -> Bootstrap.of(new double[0], Moments::mean, 10, 1));
    assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(SCORES, Moments::mean, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Bootstrap.of(SCORES, values -> Double.NaN, 10, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> Bootstrap.of(SCORES, Moments::mean, 10, 1).interval(95));
  }

  @Test
  void coversAsOftenAsItsDocSays() {
    int hits = 0;
    int samples = 1500;
    Rng rng = Rng.seeded(9);
    for (int i = 0; i < samples; i++) {
      double[] values = new double[5];
      Arrays.setAll(values, k -> rng.nextGaussian());
      hits += Bootstrap.of(values, Moments::mean, 300, i).interval(0.95).contains(0) ? 1 : 0;
    }
    assertEquals(0.84, hits / (double) samples, 0.03); // NumPy: 0.839
  }

  @Test
  void refusesAnIntervalFromASampleThatDoesNotVary() {
    double[] allRight = new double[20];
    Arrays.fill(allRight, 1);
    Bootstrap bootstrap = Bootstrap.of(allRight, Moments::mean, 100, 1);
    assertEquals(
        "bootstrap: every resample gives 1.0, so they don't tell how much it varies",
        assertThrows(IllegalArgumentException.class, () -> bootstrap.interval(0.95)).getMessage());
  }
}
