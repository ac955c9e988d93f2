package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;

/** The eigenvalue of a given direction: multiply once and compare. */
public final class ExerciseEigen implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int p = given.integer(4, 1, 12);
    int q;
    do {
      q = given.integer(1, 1, 9);
    } while (given.redraw(p == q)); // or a direction would be lost
    int sign = given.choice(1, -1);
    int length = given.integer(2, 2, 5);
    given.show("a", Matrix.of(new double[][] {{p, q}, {q, p}}));
    given.show("v", length, sign * length);
    double lambda = p + sign * q;
    return given
        .asks(NumberAnswer.exact(), lambda)
        .hinted("image", Shown.typed(lambda * length, sign * lambda * length))
        .result("lambda", lambda, 0)
        .mistake("image", lambda * length)
        .mistake("other", (double) p - sign * q)
        .mistake("diagonal", (double) p)
        .mistake("trace", 2.0 * p)
        .problem(2);
  }
}
