package forwardpass.lessons.gradientdescent;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of this page against paper and pencil, and numpy where that is said. */
class GradientDescentTest {
  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion();
  }

  @Test
  void theListedExercisesHaveTheListedAnswers() {
    assertEquals("5.1", conclusion(new ExerciseStep()));
    assertEquals("7.0, 7.0", conclusion(new ExerciseCount()));
  }

  @Test
  void fromThreeWithGradientFourOneStepOfATenthLeadsToTwoPointSix() {
    assertShows(session(new WorkedLesson(new OneStep())), "4.000", "0.400", "2.600", "2.560");
  }

  /** Each step leaves 1 − 2α of the distance to 1. */
  @ParameterizedTest
  @CsvSource({"0.01", "0.1", "0.5", "0.7", "1", "1.1"})
  void twelveStepsLeaveTheTwelfthPowerOfTheFactor(double rate) {
    double[] walk = DescentLine.walk(4, rate);
    double wanted = 1 + 3 * Math.pow(1 - 2 * rate, 12);
    assertEquals(wanted, walk[12], 1e-12 * Math.abs(wanted));
  }

  @ParameterizedTest
  @CsvSource({
    "0, note.stands",
    "0.3, note.creeps",
    "0.5, note.lands",
    "0.9, note.swings",
    "1, note.runs-away"
  })
  void saysWhatTheLearningRateDoes(String rate, String words) {
    assertShows(session(new DescentLine(), "alpha", rate), words);
  }

  /** From numpy, with softmax less the shares as the gradient. */
  @Test
  void aRunWithAllTenWordsIsAsNumpyHasIt() {
    double[] losses = TextRun.of(0.3, 10, 1).all();
    assertEquals(2.2698460195562857, losses[0], 1e-12);
    assertEquals(2.077490528497749, losses[1], 1e-12);
    assertEquals(1.2009653663188011, losses[10], 1e-12);
    assertEquals(1.0296812119040768, losses[60], 1e-12);
  }

  @Test
  void everyPassThroughTheTextReadsEachWordAsOftenAsItComes() {
    // With batches of 1, ten steps are one pass: mean loss at fixed weights is that of the text.
    TextRun run = TextRun.of(0, 1, 7);
    for (int pass = 0; pass < 6; pass++) {
      double sum = 0;
      for (int step = 10 * pass; step < 10 * pass + 10; step++) {
        sum += run.seen()[step];
      }
      assertEquals(2.2698460195562857, sum / 10, 1e-12);
    }
  }

  @Test
  void aBatchOfOneGoesOnWandering() {
    double[] whole = TextRun.of(1, 10, 1).all();
    double[] single = TextRun.of(1, 1, 1).all();
    double largest = 0;
    for (int step = 40; step <= 60; step++) {
      assertEquals(1.0297, whole[step], 1e-3);
      largest = Math.max(largest, single[step]);
    }
    assertTrue(largest > 1.06, "largest " + largest);
  }

  @Test
  void playsByTicksUntilItEnds() {
    Session<?> session = session(new LoopFigure(), "at", "58");
    session.dispatch(new Event.Pressed("play"));
    session.dispatch(new Event.Ticked(1));
    assertShows(session, "step-of step=59");
    session.dispatch(new Event.Ticked(1));
    session.dispatch(new Event.Ticked(1));
    assertShows(session, "step-of step=60", "play");
  }
}
