package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** A table of weights that a program with one fault has computed: which fault? */
final class ExerciseDiagnose implements Exercise {
  private static final String[] FAULTS = {"unscaled", "columns", "one-late", "one-early"};

  @Override
  public void ask(Given given) {
    int fault = given.integer(1, 0, FAULTS.length - 1);
    Matrix products;
    do {
      products =
          given.matrix("products", new double[][] {{2, 1, 4}, {0, 3, 1}, {1, 2, 4}}, 0, 4, 0);
    } while (given.redraw(isBlunt(products)));
    given.fill("weights", rounded(faulty(products, fault)));
    String[] names = new String[FAULTS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = FAULTS[(fault + i) % FAULTS.length];
    }
    given.asksWhich(names).praise(FAULTS[fault]);
  }

  /** Whether a fault would hardly show: the entries that tell are too much alike. */
  private static boolean isBlunt(Matrix products) {
    return Math.abs(products.get(1, 0) - products.get(1, 1)) < 2
        || Math.abs(products.get(2, 0) - products.get(2, 1)) < 1
        || Math.abs(products.get(2, 1) - products.get(2, 2)) < 1
        || Math.abs(products.get(1, 0) - products.get(2, 0)) < 1;
  }

  private static Matrix faulty(Matrix products, int fault) {
    Matrix scores = products.scaled(0.5); // d_k is 4
    return switch (FAULTS[fault]) {
      case "unscaled" -> ScaledDotProduct.softmaxRows(ScaledDotProduct.masked(products));
      case "columns" -> columns(ScaledDotProduct.masked(scores));
      case "one-late" -> ScaledDotProduct.softmaxRows(masked(scores, 1));
      default -> early(scores);
    };
  }

  /** Softmax down each column instead of along each row. */
  private static Matrix columns(Matrix masked) {
    return ScaledDotProduct.softmaxRows(masked.transpose()).transpose();
  }

  /** Each row sees so many tokens past its own. */
  private static Matrix masked(Matrix scores, int past) {
    double[] out = scores.toRowMajor();
    for (int i = 0; i < out.length; i++) {
      boolean isHidden = i % scores.cols() > i / scores.cols() + past;
      out[i] = isHidden ? Double.NEGATIVE_INFINITY : out[i];
    }
    return Matrix.ofRowMajor(scores.rows(), scores.cols(), out);
  }

  /** No row sees its own token; the first sees nothing at all, and 0 / 0 is no number. */
  private static Matrix early(Matrix scores) {
    double[][] rows = new double[scores.rows()][];
    rows[0] = new double[] {Double.NaN, Double.NaN, Double.NaN};
    Matrix masked = masked(scores, -1);
    for (int i = 1; i < rows.length; i++) {
      rows[i] = ScaledDotProduct.softmaxRows(Matrix.of(new double[][] {masked.row(i)})).row(0);
    }
    return Matrix.of(rows);
  }

  private static Node rounded(Matrix matrix) {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      List<Node> cells = new ArrayList<>();
      for (int j = 0; j < matrix.cols(); j++) {
        Num num = Num.fixed(matrix.get(i, j), 2);
        cells.add(Element.of("mtd", "", Maths.number(num)));
      }
      rows.add(Element.of("mtr", "", cells));
    }
    return Maths.math(
        Maths.op("[").with("form", "prefix"),
        Element.of("mtable", "", rows),
        Maths.op("]").with("form", "postfix"));
  }
}
