package forwardpass.lessons.explog;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** ln undoes exp, term by term. */
public final class ExerciseSimplify implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double a = given.integer("a", 5, 3, 19);
    double b;
    do {
      b = given.integer("b", 3, 2, 9);
    } while (given.redraw(a == b));
    return given
        .asks(NumberAnswer.exact(), a + b)
        .result("sum", a + b, 0)
        .mistake("multiplied", a * b)
        .mistake("subtracted", a - b)
        .mistake("one-only", a)
        .problem(2);
  }
}
