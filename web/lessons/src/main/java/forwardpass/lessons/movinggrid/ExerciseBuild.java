package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Lu;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Any matrix that takes one vector to another and presses the plane flat. */
public final class ExerciseBuild implements Exercise {
  @Override
  public void ask(Given given) {
    int t = given.integer(2, 2, 6);
    double[] v = given.show("v", t, t - 1);
    double[] w = given.vector("w", new double[] {5, 4}, 1, 9, 0);
    Matrix matrix = Matrix.of(new double[][] {{w[0], -w[0]}, {w[1], -w[1]}});
    given.asksToBuild(Trial.gives(built -> run(built, v), w[0], w[1], 0), matrix).hints(3);
    given.hinted("p", v[0]);
    given.hinted("q", v[1]);
    given.result("matrix", matrix);
    given.mistake("diagonal", Matrix.diagonal(w[0] / v[0], w[1] / v[1]));
    given.mistake("rows", Matrix.of(w, w));
    given.mistake("columns", Matrix.of(w, w).transpose());
  }

  /** Where v goes, and the determinant. */
  private static double[] run(double[] built, double[] v) {
    Matrix matrix = Matrix.ofRowMajor(2, 2, built);
    double[] image = MatMul.matvec(matrix, v);
    return new double[] {image[0], image[1], Lu.of(matrix).determinant()};
  }
}
