package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;

/** A dot product of three pairs. */
public final class ExerciseDot implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {1, 3, 5}, 1, 8, 0);
    double[] b = given.vector("b", new double[] {2, 0, 4}, -5, 7, 0);
    double[] sizes = {Math.abs(b[0]), Math.abs(b[1]), Math.abs(b[2])};
    double unsigned = Vectors.dot(a, sizes);
    double dot = Vectors.dot(a, b);
    given.asksExactly("dot", dot);
    given.result("first", a[0] * b[0]);
    given.result("second", a[1] * b[1]);
    given.result("third", a[2] * b[2]);
    given.mistake("added", Sums.sum(a) + Sums.sum(b));
    given.mistake("sums", Sums.sum(a) * Sums.sum(b));
    given.mistake("last", a[0] * b[0] + a[1] * b[1]);
    given.mistakeIf(dot < unsigned, "signs", unsigned); // a product is negative
  }
}
