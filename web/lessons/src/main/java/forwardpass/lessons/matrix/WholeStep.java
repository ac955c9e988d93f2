package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.worked.Working;

/** A worked step that ends in a whole matrix or list. */
public final class WholeStep {
  private static final int DECIMALS = 3;
  private static final Text NOTHING = new Text("");

  private WholeStep() {}

  /** Adds a step whose result is a matrix. */
  public static void add(Working work, String key, Matrix result) {
    MatrixAnswer type = new MatrixAnswer(result.rows(), result.cols(), DECIMALS);
    work.step(key).row("whole", NOTHING, Tables.math(result), type, Tables.rows(result));
  }

  /** Adds a step whose result is a list. */
  public static void add(Working work, String key, double[] result) {
    VectorAnswer type = new VectorAnswer(result.length, DECIMALS);
    work.step(key).row("whole", NOTHING, Tables.math(result), type, Tables.list(result));
  }
}
