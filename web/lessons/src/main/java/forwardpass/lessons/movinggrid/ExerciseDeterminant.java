package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** The signed area of a 2×2 matrix. */
public final class ExerciseDeterminant implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix a = given.matrix("a", new double[][] {{2, 3}, {4, 1}}, 1, 6, 0);
    double first = given.hinted("first", a.get(0, 0) * a.get(1, 1));
    double second = given.hinted("second", a.get(0, 1) * a.get(1, 0));
    double det = Determinant.ofTwoByTwo(a);
    given.asksExactly("det", det).praise(det < 0 ? "over" : det == 0 ? "flat" : "kept");
    given.mistake("plus", first + second);
    given.mistake("reversed", second - first);
    given.mistake("rows", a.get(0, 0) * a.get(0, 1) - a.get(1, 0) * a.get(1, 1));
    given.mistake("columns", a.get(0, 0) * a.get(1, 0) - a.get(0, 1) * a.get(1, 1));
  }
}
