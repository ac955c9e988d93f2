package forwardpass.lessons.probability;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** A rare thing and a test for it: how far to believe the test. */
public final class ExerciseDetector implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double made = given.show("made", 20 * given.integer(2, 1, 10)); // of a thousand essays
    double hits = given.show("hits", 5 * given.integer(16, 14, 19)) / 100.0;
    double alarms = given.show("alarms", 5 * given.integer(2, 1, 4)) / 100.0;
    double right = made * hits;
    double wrong = (1000 - made) * alarms;
    return given
        .asks(new NumberAnswer(2), right / (right + wrong))
        .result("right", right, 0)
        .result("others", 1000 - made, 0)
        .result("wrong", wrong, 0)
        .result("p", right / (right + wrong), 2)
        .mistake("back", hits)
        .mistake("complement", 1 - alarms)
        .mistake("odds", right / wrong)
        .mistake("joint", right / 1000)
        .mistake("prior", made / 1000)
        .problem(2);
  }
}
