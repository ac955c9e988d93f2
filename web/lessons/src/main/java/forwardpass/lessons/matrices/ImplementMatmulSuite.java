package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's matmul is tested for. The truth is the engine's own. */
public final class ImplementMatmulSuite {
  private static final String METHOD = "matmul";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;
  private static final Matrix A = Matrix.of(new double[][] {{1, 2}, {3, 4}});
  private static final Matrix B = Matrix.of(new double[][] {{5, 6}, {7, 8}});

  private ImplementMatmulSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "double[]", "int", "int", "int"),
        List.of(
            new CodeTest("test.example", program -> compare(program, A, B)),
            new CodeTest(
                "test.column",
                program ->
                    compare(
                        program,
                        Matrix.of(new double[][] {{1, 0, 2}, {0, 3, 1}}),
                        Tables.column(3, 1, 4))),
            new CodeTest(
                "test.wide",
                program ->
                    compare(
                        program, Tables.column(1, 2, 3), Matrix.of(new double[][] {{4, 5, 6, 7}}))),
            new CodeTest(
                "test.identity", program -> compare(program, Matrix.identity(3), draw(seed, 3, 3))),
            new CodeTest(
                "test.random", program -> compare(program, draw(seed, 5, 4), draw(seed + 1, 4, 6))),
            new CodeTest("test.long", program -> longOnes(program, seed)),
            new CodeTest("test.untouched", program -> untouched(program, seed))));
  }

  /** One side of 40 each time: a loop that stops early is seen. */
  private static @Nullable Message longOnes(Submission program, int seed) {
    Matrix row = draw(seed, 1, 40);
    Matrix column = draw(seed + 1, 40, 1);
    Matrix one = draw(seed + 2, 1, 1);
    Message inner = compare(program, row, column);
    Message rows = inner == null ? compare(program, column, one) : inner;
    return rows == null ? compare(program, one, row) : rows;
  }

  private static @Nullable Message untouched(Submission program, int seed) {
    double[] a = draw(seed, 2, 3).toRowMajor();
    double[] b = draw(seed + 1, 3, 2).toRowMajor();
    program.call(METHOD, List.of(a, b, 2, 3, 2), FUEL);
    boolean same =
        Arrays.equals(a, draw(seed, 2, 3).toRowMajor())
            && Arrays.equals(b, draw(seed + 1, 3, 2).toRowMajor());
    return same ? null : Message.of("fault.touched");
  }

  /** Quarters from −9 to 9, without 0, which hides a slip. */
  private static Matrix draw(int seed, int rows, int cols) {
    Rng rng = Rng.seeded(seed);
    double[] out = new double[rows * cols];
    for (int i = 0; i < out.length; i++) {
      double drawn = (rng.nextInt(73) - 36) / 4.0;
      out[i] = drawn == 0 ? 9 : drawn;
    }
    return Matrix.ofRowMajor(rows, cols, out);
  }

  private static @Nullable Message compare(Submission program, Matrix a, Matrix b) {
    Object result =
        program.call(
            METHOD, List.of(a.toRowMajor(), b.toRowMajor(), a.rows(), a.cols(), b.cols()), FUEL);
    double[] given = (double[]) Objects.requireNonNull(result);
    Matrix wanted = MatMul.matmul(a, b);
    int size = wanted.rows() * wanted.cols();
    if (given.length != size) {
      return Message.of("fault.length").with("given", given.length).with("wanted", size);
    }
    Matrix said = Matrix.ofRowMajor(wanted.rows(), wanted.cols(), given);
    if (agree(said, wanted)) {
      return null;
    }
    return Message.of(diagnosis(said, a, b)).with("given", text(said)).with("wanted", text(wanted));
  }

  private static String text(Matrix matrix) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < matrix.rows(); i++) {
      out.append(i == 0 ? "[" : ", [");
      for (int j = 0; j < matrix.cols(); j++) {
        out.append(j == 0 ? "" : ", ").append(Num.upTo(matrix.get(i, j), 4).text());
      }
      out.append(']');
    }
    return out.append(']').toString();
  }

  private static boolean agree(Matrix a, Matrix b) {
    if (!a.shape().equals(b.shape())) {
      return false;
    }
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.cols(); j++) {
        if (!(Math.abs(a.get(i, j) - b.get(i, j)) <= TOLERANCE)) { // not '>': NaN agrees with none
          return false;
        }
      }
    }
    return true;
  }

  /** What the result looks like, if it is a known kind of wrong. */
  private static String diagnosis(Matrix given, Matrix a, Matrix b) {
    if (agree(given, Matrix.zeros(given.rows(), given.cols()))) {
      return "fault.zeros";
    }
    if (b.cols() == a.rows() && agree(given, MatMul.matmul(b, a))) {
      return "fault.order";
    }
    return "fault.different";
  }
}
