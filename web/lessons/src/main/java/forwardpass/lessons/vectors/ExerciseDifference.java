package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The difference of two vectors, entry by entry. */
public final class ExerciseDifference implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {5, -2, 1}, -9, 9, 0);
    // The last one is negative: subtracting it is where signs slip.
    double[] b = {given.integer(3, -9, 9), given.integer(4, 1, 9), given.integer(-6, -9, -1)};
    double[] sizes = {Math.abs(b[0]), b[1], -b[2]};
    given.show("b", b);
    given.asksExactly(Vectors.subtract(a, b));
    given.hinted("first", a[2]);
    given.hinted("second", b[2]);
    given.result("gap", Vectors.subtract(a, b), 0);
    given.mistake("sum", Vectors.add(a, b));
    given.mistake("reversed", Vectors.subtract(b, a));
    given.mistake("sign", Vectors.subtract(a, sizes));
  }
}
