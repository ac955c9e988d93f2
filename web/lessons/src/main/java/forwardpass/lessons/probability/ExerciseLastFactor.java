package forwardpass.lessons.probability;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The whole and its beginning are known: what was the last conditional? */
public final class ExerciseLastFactor implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int beginning = given.integer(20, 4, 40); // thousandths
    int last = given.choice(4, 2, 5, 8); // tenths, with one over it in two decimals
    given.show("start", beginning / 1000.0);
    given.show("whole", beginning * last / 10_000.0);
    return given
        .asks(NumberAnswer.exact(), last / 10.0)
        .result("last", last / 10.0, 1)
        .mistake("multiplied", beginning * beginning * last / 1e7)
        .mistake("subtracted", (beginning * 10 - beginning * last) / 1e4)
        .mistake("upside-down", 10.0 / last)
        .problem(2);
  }
}
