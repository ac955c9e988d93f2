package forwardpass.lessons.dotproduct;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** Between unit vectors, cosine and distance say the same. */
public final class ExerciseDistance implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double cosine = given.decimal("cosine", 0.28, -0.94, 0.94, 2);
    double squared = 2 - 2 * cosine;
    return given
        .asks(new NumberAnswer(3), Math.sqrt(squared))
        .result("squared", squared, 2)
        .result("distance", Math.sqrt(squared), 3)
        .mistake("squared", squared)
        .mistake("difference", 1 - cosine)
        .mistake("once", Math.sqrt(2 - cosine))
        .mistake("sign", Math.sqrt(2 + 2 * cosine))
        .problem(3);
  }
}
