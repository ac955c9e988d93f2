package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** Logits for the next token that a program with one fault has computed: which fault? */
final class ExerciseDiagnose implements Exercise {
  private static final String[] FAULTS = {"first", "mean", "misread", "one-early"};
  private static final double[][] X = {{1, 2}, {0, 3}, {4, -2}, {3, 1}};
  private static final double[][] E = {{1, 0}, {2, 1}, {-1, 2}};

  @Override
  public void ask(Given given) {
    int fault = given.integer(2, 0, FAULTS.length - 1);
    given.keep();
    Matrix x = given.matrix("x", X, -2, 4, 0);
    Matrix e = given.matrix("e", E, -2, 3, 0);
    given.redrawIf(isBlunt(x, e));
    given.fill("logits", Shown.typed(faulty(x, e, fault)));
    given.result("right", Shown.typed(faulty(x, e, FAULTS.length)));
    String[] names = new String[FAULTS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = FAULTS[(fault + i) % FAULTS.length];
    }
    given.asksWhich(names).praise(FAULTS[fault]);
  }

  /** The logits of one row of x, [3]; of the last, where there is no fault. */
  private static double[] faulty(Matrix x, Matrix e, int fault) {
    double[] read =
        switch (fault) {
          case 0 -> x.row(0);
          case 1 -> MatMul.matmul(Matrix.of(new double[] {.25, .25, .25, .25}), x).row(0);
          case 3 -> x.row(2);
          default -> x.row(3);
        };
    Matrix head = fault == 2 ? Matrix.ofRowMajor(2, 3, e.toRowMajor()) : e.transpose();
    return MatMul.matmul(Matrix.of(read), head).row(0);
  }

  /** Whether two faults, or a fault and none, show the same. */
  private static boolean isBlunt(Matrix x, Matrix e) {
    for (int fault = 0; fault <= FAULTS.length; fault++) {
      for (int other = 0; other < fault; other++) {
        double most = Matrix.of(faulty(x, e, other)).maxAbs(); // at most three digits
        double[] gap = Vectors.subtract(faulty(x, e, fault), faulty(x, e, other));
        if (Vectors.norm(gap) < 1 || most >= 10) {
          return true;
        }
      }
    }
    return false;
  }
}
