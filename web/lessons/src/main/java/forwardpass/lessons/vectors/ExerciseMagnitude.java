package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;

/** The magnitude of three numbers: square, add, take the root. */
public final class ExerciseMagnitude implements Exercise {
  @Override
  public void ask(Given given) {
    double[] v = given.show("v", given.wholeTriple());
    double squares = given.result("squares", Vectors.dot(v, v));
    double[] sizes = {Math.abs(v[0]), Math.abs(v[1]), Math.abs(v[2])};
    double signed = Vectors.dot(v, sizes);
    given.asks(Math.sqrt(squares), 2);
    given.hinted("x", v[0] * v[0]);
    given.hinted("y", v[1] * v[1]);
    given.hinted("z", v[2] * v[2]);
    given.result("norm", Math.sqrt(squares));
    given.mistake("no-root", squares);
    given.mistake("sizes", Sums.sum(sizes));
    given.mistake("doubled", Math.sqrt(2 * Sums.sum(sizes)));
    given.mistakeIf(signed < squares, "sum", Sums.sum(v)); // an entry is negative
    given.mistakeIf(signed < squares, "signed", Math.sqrt(Math.abs(signed)));
  }
}
