package forwardpass.lessons.dotproduct;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The entry that makes two vectors perpendicular. */
public final class ExerciseMissing implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int p = given.integer("p", 3, 2, 9);
    int q = given.integer("q", 2, 2, 5);
    int t = given.integer(2, 2, 5);
    int r = given.show("r", q * t);
    double x = -p * t;
    return given
        .asks(NumberAnswer.exact(), x)
        .hinted("first", p * r, 0)
        .result("minus", -p * r, 0)
        .result("x", x, 0)
        .mistake("sign", -x)
        .mistake("undivided", -(double) p * r)
        .mistake("turned", -(double) p)
        .problem(2);
  }
}
