package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import forwardpass.engine.random.Rng;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {
  @Test
  void agreesWithSciPy() {
    for (Golden golden : Goldens.of(getClass(), "tInterval", 4)) {
      assertEquals(
          golden.results()[0], ConfidenceInterval.ofMean(tail(golden), level(golden)).low(), 1e-14);
      assertEquals(
          golden.results()[1],
          ConfidenceInterval.ofMean(tail(golden), level(golden)).high(),
          1e-14);
    }
    for (Golden golden : Goldens.of(getClass(), "normalInterval", 4)) {
      ConfidenceInterval interval = ConfidenceInterval.ofMeanNormal(tail(golden), level(golden));
      assertEquals(golden.results()[0], interval.low(), 1e-14);
      assertEquals(golden.results()[1], interval.high(), 1e-14);
    }
  }

  @Test
  void takesInTheTrueMeanAsOftenAsItSays() {
    Rng rng = Rng.seeded(20);
    int hits = 0;
    int trials = 4000;
    for (int trial = 0; trial < trials; trial++) {
      double[] sample = new double[4];
      Arrays.setAll(sample, i -> 10 + 3 * rng.nextGaussian());
      hits += ConfidenceInterval.ofMean(sample, 0.9).contains(10) ? 1 : 0;
    }
    assertEquals(0.9 * trials, hits, 4 * Math.sqrt(trials * 0.9 * 0.1));
  }

  @Test
  void refusesLevelsInPerCent() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> ConfidenceInterval.ofMean(new double[] {1, 2}, 95))
            .getMessage();
    assertEquals("a confidence level lies between 0 and 1, not at 95.0", message);
  }

  private static double level(Golden golden) {
    return golden.arguments()[0];
  }

  private static double[] tail(Golden golden) {
    return Arrays.copyOfRange(golden.arguments(), 1, golden.arguments().length);
  }
}
