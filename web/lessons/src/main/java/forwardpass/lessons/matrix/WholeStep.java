package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.WorkedStep;

/** A worked step that ends in a whole matrix or list. */
public final class WholeStep {
  private static final int DECIMALS = 3;

  private WholeStep() {}

  /** A step whose result is a matrix. */
  public static WorkedStep of(String key, Matrix result) {
    MatrixAnswer type = new MatrixAnswer(result.rows(), result.cols(), DECIMALS);
    return step(key, Tables.math(result), new Ask<>(type, Tables.rows(result)));
  }

  /** A step whose result is a list. */
  public static WorkedStep of(String key, double[] result) {
    VectorAnswer type = new VectorAnswer(result.length, DECIMALS);
    return step(key, Tables.math(result), new Ask<>(type, Tables.list(result)));
  }

  private static WorkedStep step(String key, Node shown, Ask<?> ask) {
    return WorkedStep.of(
        key, new WorkedStep.Row("whole", new Leaf(new Text("")), new Live(shown), ask));
  }
}
