package forwardpass.lessons.matrix;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matrices and lists as lessons pass them around and print them. */
public final class Tables {
  private Tables() {}

  /** A matrix to be typed, of at most so many rows and columns. */
  public static MatrixParameter parameter(String id, int maxRows, int maxCols, double[]... rows) {
    return new MatrixParameter(id, rows(rows), 1, maxRows, 1, maxCols, -99, 99, 0.5);
  }

  public static Matrix matrix(List<List<Double>> rows) {
    double[][] out = new double[rows.size()][];
    for (int i = 0; i < out.length; i++) {
      out[i] = Reals.array(rows.get(i));
    }
    return Matrix.of(out);
  }

  public static List<Double> list(double... values) {
    List<Double> out = new ArrayList<>();
    for (double value : values) {
      out.add(value + 0.0); // −0 is typed 0
    }
    return List.copyOf(out);
  }

  public static List<List<Double>> rows(Matrix matrix) {
    List<List<Double>> out = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      out.add(list(matrix.row(i)));
    }
    return List.copyOf(out);
  }

  /** The rows of one and below them those of the other. */
  public static Matrix stacked(Matrix top, Matrix bottom) {
    List<List<Double>> rows = new ArrayList<>(rows(top));
    rows.addAll(rows(bottom));
    return matrix(rows);
  }

  /** Place by place: what the matrix product is taken for. */
  public static Matrix entryByEntry(Matrix left, Matrix right) {
    int cols = left.cols();
    double[] out = new double[left.rows() * cols];
    for (int i = 0; i < out.length; i++) {
      out[i] = left.get(i / cols, i % cols) * right.get(i / cols, i % cols);
    }
    return Matrix.ofRowMajor(left.rows(), cols, out);
  }

  /** The rows of a literal. */
  public static List<List<Double>> rows(double[]... rows) {
    return rows(Matrix.of(rows));
  }

  /** A vector seen as a matrix of one column. */
  public static Matrix column(double... values) {
    return Matrix.ofRowMajor(values.length, 1, values);
  }

  /** A matrix in brackets, at most {@code decimals} digits after the point. */
  public static Element grid(Matrix matrix, int decimals) {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      List<Node> cells = new ArrayList<>();
      for (int j = 0; j < matrix.cols(); j++) {
        cells.add(Element.of("mtd", "", Maths.number(Num.upTo(matrix.get(i, j), decimals))));
      }
      rows.add(Element.of("mtr", "", cells));
    }
    return Maths.row(
        Maths.op("[").with("form", "prefix"),
        Element.of("mtable", "", rows),
        Maths.op("]").with("form", "postfix"));
  }

  /** The same as a formula of its own. */
  public static Element math(Matrix matrix) {
    return Maths.math(grid(matrix, 3));
  }

  public static Element math(double... vector) {
    List<Num> nums = new ArrayList<>();
    for (double value : vector) {
      nums.add(Num.upTo(value, 3));
    }
    return Maths.math(Maths.vector(nums));
  }

  /** The sum of products behind one entry: 2 × 4 + 0 × 2 =, in pieces that wrap. */
  public static Element products(double[] left, double[] right) {
    List<Node> terms = new ArrayList<>();
    for (int p = 0; p < left.length; p++) {
      terms.add(
          Maths.row(
              Maths.operand(Num.upTo(left[p], 3)),
              Maths.op("\u00d7"),
              Maths.operand(Num.upTo(right[p], 3))));
    }
    List<Node> pieces = Maths.joined("+", terms);
    pieces.add(Maths.math(Maths.equal(Vectors.dot(left, right), 3)));
    return Element.of("span", "", pieces);
  }

  /** A shape as it is written: (2, 3). */
  public static String shape(int... sizes) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < sizes.length; i++) {
      out.append(i == 0 ? "" : ", ").append(sizes[i]);
    }
    return out.append(')').toString();
  }

  /** Why two matrices have no product, as {@code misfit}; null where they have one. */
  public static @Nullable Message misfit(Matrix left, Matrix right) {
    return left.cols() == right.rows()
        ? null
        : Message.of("misfit")
            .with("left", left.shape())
            .with("right", right.shape())
            .with("k", left.cols())
            .with("other", right.rows());
  }
}
