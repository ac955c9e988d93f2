package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** Any matrix with two given eigenvalues and no 0 in it. */
public final class ExerciseBoth implements Exercise {
  @Override
  public void ask(Given given) {
    int small = given.integer("small", 2, 1, 9);
    int gap = given.integer(3, 3, 15);
    int large = given.show("large", small + gap);
    Matrix matrix = TwoEigenvalues.matrix(small, large, small + 1);
    double[] wanted = {small + large, small * large};
    Trial trial =
        Trial.holds("built.zero", built -> built[0] * built[3] != 0 && built[1] * built[2] != 0)
            .and(Trial.gives("built.trace-det", ExerciseBoth::traceDet, wanted));
    given.asksToBuild(trial, matrix).hints(3);
    given.hinted("trace", small + large);
    given.hinted("det", small * large);
    given.result("matrix", matrix);
    given.mistake("zeros", large, 0, 0, small);
    given.mistake("ones", large, 1, 1, small);
    given.mistake("filled", large, small, small, large);
  }

  private static double[] traceDet(double[] a) {
    return new double[] {a[0] + a[3], a[0] * a[3] - a[1] * a[2]};
  }
}
