package forwardpass.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StableScheduleTest {
  private static final StableSchedule SCHEDULE = new StableSchedule(6, 2, 10, 4);

  @Test
  void risesStaysAndFallsInStraightLines() {
    double[] expected = {2, 4, 6, 6, 6, 6, 6, 4.5, 3, 1.5, 0, 0};
    for (int step = 0; step < expected.length; step++) {
      assertEquals(expected[step], SCHEDULE.learningRate(step), 1e-12, "step " + step);
    }
  }

  @Test
  void refusesPhasesThatDoNotFit() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new StableSchedule(1, 6, 10, 5));
    assertEquals(
        "schedule: warm-up of 6 and cool-down of 5 steps, total 10: both ≥ 0, their sum ≤ total",
        refusal.getMessage());
  }
}
