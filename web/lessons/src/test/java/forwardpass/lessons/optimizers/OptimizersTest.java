package forwardpass.lessons.optimizers;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;

/** The numbers of this page against paper and pencil, and numpy where that is said. */
class OptimizersTest {
  /** From numpy: m, v, both corrected, direction, pull and weight of two steps. */
  @Test
  void twoStepsOfAdamWAreAsNumpyHasThem() {
    assertShows(
        session(new WorkedLesson(new AdamByHand()), "fade", "0"),
        "0.400",
        "0.460",
        "0.800",
        "0.810",
        "4.000",
        "2.421",
        "16.000",
        "8.308",
        "1.000",
        "0.840",
        "1.300",
        "1.127",
        "2.870",
        "2.757");
  }

  @Test
  void tenTimesTheGradientMakesTheSameStepsOfAdam() {
    assertShows(
        session(new WorkedLesson(new AdamByHand()), "fade", "0", "g", "40, 10"), "2.870", "2.757");
  }

  /** 4 + 36 + 9 = 49, and 2/7 of each. */
  @Test
  void aGradientOfNormSevenIsClippedToTwo() {
    assertShows(
        session(new WorkedLesson(new ClipByHand())),
        "49.000",
        "7.000",
        "0.286",
        "0.571",
        "−1.714",
        "0.857");
  }

  /** README: 200 steps up, level to 11,040, then down to 0 at 13,800; half of it at 12,420. */
  @Test
  void theScheduleIsTheShippedModels() {
    Session<?> session = session(new ScheduleFigure());
    assertShows(session, "0.002000", "0.000010", "0.001005");
    assertEquals("describe step=12,420 rate=0.001", Sessions.said(session));
    assertEquals(
        "describe step=6,900 rate=0.001047",
        Sessions.said(
            session(new ScheduleFigure(), "kind", "cosine", "at", "6900", "warm", "400")));
  }

  /** By numpy: from 0 with gradients 4 and 1 and a rate of 0.1, no decay. */
  @Test
  void theSuitesTruthIsAdam() {
    assertArrayEquals(
        new double[] {0, -0.09999999975, -0.18399704856}, MendAdamSuite.wanted(0.1, 4, 1), 1e-11);
  }
}
