package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import java.util.ArrayList;
import java.util.List;

/** Matrices as this chapter's lessons pass them around and print them. */
final class Grids {
  private static final double LARGEST = 99;
  private static final int DECIMALS = 3;

  private Grids() {}

  /** A matrix of fixed shape to be typed into. */
  static MatrixParameter parameter(String id, double step, double[]... rows) {
    return MatrixParameter.fixed(id, rows(Matrix.of(rows)), -LARGEST, LARGEST, step);
  }

  static Matrix matrix(Parameters parameters, MatrixParameter parameter) {
    return matrix(parameters.get(parameter));
  }

  static Matrix matrix(List<List<Double>> rows) {
    double[][] out = new double[rows.size()][];
    for (int i = 0; i < out.length; i++) {
      out[i] = Reals.array(rows.get(i));
    }
    return Matrix.of(out);
  }

  static List<List<Double>> rows(Matrix matrix) {
    List<List<Double>> out = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      out.add(Reals.list(matrix.row(i)));
    }
    return List.copyOf(out);
  }

  /** The products behind a dot product, as formulas between which a line may break. */
  static List<Node> products(double[] left, double[] right) {
    List<Node> terms = new ArrayList<>();
    for (int p = 0; p < left.length; p++) {
      terms.add(
          Maths.row(
              Maths.operand(Num.upTo(left[p], DECIMALS)),
              Maths.op("\u00b7"),
              Maths.operand(Num.upTo(right[p], DECIMALS))));
    }
    return terms;
  }

  /** The terms with + between them, and = or ≈ behind the last. */
  static Element sum(List<Node> terms, Num result) {
    List<Node> pieces = Maths.joined("+", terms);
    pieces.add(Maths.math(Maths.infix(Maths.sign(result))));
    return Element.of("span", "", pieces);
  }
}
