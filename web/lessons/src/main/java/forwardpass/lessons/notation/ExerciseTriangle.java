package forwardpass.lessons.notation;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** How many terms a sum inside a sum has, where the inner one ends at the outer one's index. */
final class ExerciseTriangle implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double t = given.integer("t", 6, 4, 120);
    double count = t * (t + 1) / 2;
    return given
        .asks(NumberAnswer.exact(), count)
        .result("count", count, 0)
        .mistake("square", t * t)
        .mistake("last-row", t)
        .mistake("without-itself", count - t)
        .mistake("halved", t * t / 2)
        .mistake("both", 2 * t)
        .problem(3);
  }
}
