package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;

/** What programs make of the vectors of four places, each with one fault. */
final class HeadFault {
  static final String[] NAMES = {"first", "mean", "misread", "one-early"};

  /** No fault at all. */
  static final int NONE = NAMES.length;

  private HeadFault() {}

  /**
   * Logits for the next token, [3].
   *
   * @param x the vectors, [4, 2]
   * @param e the tied embedding table, [3, 2]
   */
  static double[] logits(Matrix x, Matrix e, int fault) {
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

  /** Whether two faults, or a fault and none, show nearly the same, or numbers of four digits. */
  static boolean isBlunt(Matrix x, Matrix e) {
    for (int fault = 0; fault <= NONE; fault++) {
      for (int other = 0; other < fault; other++) {
        double[] shown = logits(x, e, other);
        double gap = Vectors.norm(Vectors.subtract(logits(x, e, fault), shown));
        if (gap < 1 || Matrix.of(shown).maxAbs() >= 10) {
          return true;
        }
      }
    }
    return false;
  }
}
