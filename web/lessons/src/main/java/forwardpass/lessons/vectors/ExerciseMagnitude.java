package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The magnitude of three numbers: square, add, take the root. */
public final class ExerciseMagnitude implements Exercise {
  @Override
  public void ask(Given given) {
    double[] v = given.show("v", given.wholeTriple());
    double squares = given.result("squares", Vectors.dot(v, v), 0);
    double[] sizes = {Math.abs(v[0]), Math.abs(v[1]), Math.abs(v[2])};
    double signed = Vectors.dot(v, sizes);
    given
        .asks(Math.sqrt(squares), 2)
        .hinted("x", v[0] * v[0], 0)
        .hinted("y", v[1] * v[1], 0)
        .hinted("z", v[2] * v[2], 0)
        .result("norm", Math.sqrt(squares), 0)
        .mistake("no-root", squares)
        .mistake("sizes", Sums.sum(sizes))
        .mistake("doubled", Math.sqrt(2 * Sums.sum(sizes)))
        .mistakeIf(signed < squares, "sum", Sums.sum(v)) // an entry is negative
        .mistakeIf(signed < squares, "signed", Math.sqrt(Math.abs(signed)));
  }
}
