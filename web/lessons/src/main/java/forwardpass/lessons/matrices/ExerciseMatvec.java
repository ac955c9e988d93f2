package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** A 2×2 matrix times a vector. */
public final class ExerciseMatvec implements Exercise {
  @Override
  public void ask(Given given) {
    Matrix w = given.matrix("w", new double[][] {{2, 1}, {0, 3}}, -3, 5, 0);
    double[] v = given.vector("v", new double[] {4, 2}, -4, 6, 0);
    double[] result = MatMul.matvec(w, v);
    given.asksExactly(result);
    given.hinted("row", w.row(0));
    given.result("second-row", w.row(1));
    given.result("first", result[0]);
    given.result("second", result[1]);
    given.mistake("columns", MatMul.matvec(w.transpose(), v));
    given.mistake("diagonal", w.get(0, 0) * v[0], w.get(1, 1) * v[1]);
    given.mistake("sums", w.get(0, 0) + w.get(0, 1), w.get(1, 0) + w.get(1, 1));
    given.mistake("swapped", result[1], result[0]);
  }
}
