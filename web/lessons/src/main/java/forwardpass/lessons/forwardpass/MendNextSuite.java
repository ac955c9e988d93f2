package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.NextToken;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's choice of the next token is tested for. The truth is the engine's own. */
public final class MendNextSuite {
  private static final String METHOD = "next";
  private static final int FUEL = 200_000;
  private static final int ROUNDS = 8;
  private static final Matrix X = Matrix.of(new double[][] {{2, 0, 0}, {1, 2, -1}});
  private static final Matrix NEGATIVE = Matrix.of(new double[][] {{2, 0, 0}, {-4, -1, 0}});
  private static final Matrix E =
      Matrix.of(new double[][] {{1, 0, 0}, {2, 0, 3}, {0, 3, 0}, {3, 0, 1}});

  private MendNextSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "int",
        List.of("double[]", "double[]", "int", "int", "int"),
        List.of(
            new CodeTest("test.example", program -> compare(program, X, E)),
            new CodeTest("test.places", MendNextSuite::places),
            new CodeTest("test.negative", program -> compare(program, NEGATIVE, E)),
            new CodeTest("test.square", program -> drawn(program, 4, 4, Rng.seeded(seed))),
            new CodeTest("test.random", program -> drawn(program, 3, 11, Rng.seeded(seed + 1))),
            new CodeTest("test.untouched", MendNextSuite::untouched)));
  }

  private static int run(Submission program, Matrix x, Matrix e) {
    List<Object> values = List.of(x.toRowMajor(), e.toRowMajor(), x.rows(), x.cols(), e.rows());
    return (Integer) Objects.requireNonNull(program.call(METHOD, values, FUEL));
  }

  private static @Nullable Message compare(Submission program, Matrix x, Matrix e) {
    int given = run(program, x, e);
    int wanted = NextToken.mostLikely(MatMul.matmul(x, e.transpose()));
    return given == wanted
        ? null
        : Message.of("fault.other")
            .with("given", given)
            .with("wanted", wanted)
            .with("d", x.cols())
            .with("v", e.rows());
  }

  /** What stands before the last token changes nothing here. */
  private static @Nullable Message places(Submission program) {
    Matrix other = Matrix.of(new double[][] {{0, 0, 9}, {-5, 1, 0}, {1, 2, -1}});
    return run(program, X, E) == run(program, other, E) ? null : Message.of("fault.places");
  }

  private static @Nullable Message drawn(Submission program, int d, int v, Rng rng) {
    for (int round = 0; round < ROUNDS; round++) {
      Message fault = compare(program, drawn(3, d, rng), drawn(v, d, rng));
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static Matrix drawn(int rows, int cols, Rng rng) {
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian();
    }
    return Matrix.ofRowMajor(rows, cols, numbers);
  }

  private static @Nullable Message untouched(Submission program) {
    double[] x = X.toRowMajor();
    double[] e = E.toRowMajor();
    program.call(METHOD, List.of(x, e, X.rows(), X.cols(), E.rows()), FUEL);
    boolean same = Arrays.equals(x, X.toRowMajor()) && Arrays.equals(e, E.toRowMajor());
    return same ? null : Message.of("fault.touched");
  }
}
