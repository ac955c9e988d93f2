package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** The difference of two vectors, entry by entry. */
public final class ExerciseDifference implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    double[] a = given.vector("a", new double[] {5, -2, 1}, -9, 9, 0);
    // The last one is negative: subtracting it is where signs slip.
    double[] b = {given.integer(3, -9, 9), given.integer(4, 1, 9), given.integer(-6, -9, -1)};
    double[] sizes = {Math.abs(b[0]), b[1], -b[2]};
    given.show("b", b);
    return given
        .asks(new VectorAnswer(3, -1), Reals.list(Vectors.subtract(a, b)))
        .hinted("first", a[2], 0)
        .hinted("second", b[2], 0)
        .result("gap", Vectors.subtract(a, b), 0)
        .mistake("sum", Reals.list(Vectors.add(a, b)))
        .mistake("reversed", Reals.list(Vectors.subtract(b, a)))
        .mistake("sign", Reals.list(Vectors.subtract(a, sizes)))
        .problem(2);
  }
}
