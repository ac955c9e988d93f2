package forwardpass.lessons.heads;

import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Returned;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's attention is tested for. The truth is the engine's own. */
public final class MendAttentionSuite {
  private static final String METHOD = "attend";
  private static final int FUEL = 400_000;
  private static final double TOLERANCE = 1e-9;
  private static final Matrix Q = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 1}});
  private static final Matrix K = Matrix.of(new double[][] {{1, 1}, {0, 1}, {1, 0}});
  private static final Matrix V = Matrix.of(new double[][] {{10, 0}, {0, 10}, {5, 5}});

  private MendAttentionSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "double[]", "double[]", "int", "int"),
        List.of(
            new CodeTest("test.first", MendAttentionSuite::first),
            new CodeTest("test.example", program -> compare(program, Q, K, V)),
            new CodeTest("test.ahead", MendAttentionSuite::ahead),
            new CodeTest("test.same", MendAttentionSuite::same),
            new CodeTest("test.width", program -> drawn(program, 2, 9, Rng.seeded(seed))),
            new CodeTest("test.random", program -> drawn(program, 6, 4, Rng.seeded(seed + 1))),
            new CodeTest("test.untouched", MendAttentionSuite::untouched)));
  }

  private static @Nullable Message drawn(Submission program, int rows, int cols, Rng rng) {
    return compare(program, drawn(rows, cols, rng), drawn(rows, cols, rng), drawn(rows, cols, rng));
  }

  private static Matrix drawn(int rows, int cols, Rng rng) {
    return Matrix.ofRowMajor(rows, cols, RandomScores.vector(rows * cols, rng));
  }

  private static @Nullable Message untouched(Submission program) {
    double[] q = Q.toRowMajor();
    double[] k = K.toRowMajor();
    double[] v = V.toRowMajor();
    program.call(METHOD, List.of(q, k, v, Q.rows(), Q.cols()), FUEL);
    boolean same =
        Arrays.equals(q, Q.toRowMajor())
            && Arrays.equals(k, K.toRowMajor())
            && Arrays.equals(v, V.toRowMajor());
    return same ? null : Message.of("fault.touched");
  }

  private static double[] run(Submission program, Matrix q, Matrix k, Matrix v) {
    Object result =
        program.call(
            METHOD,
            List.of(q.toRowMajor(), k.toRowMajor(), v.toRowMajor(), q.rows(), q.cols()),
            FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  /** The first token has nobody but itself to look at. */
  private static @Nullable Message first(Submission program) {
    double[] given = run(program, Q, K, V);
    return given.length >= 2 && is(given[0], 10) && is(given[1], 0)
        ? null
        : Message.of("fault.first").with("given", Returned.text(given));
  }

  private static @Nullable Message compare(Submission program, Matrix q, Matrix k, Matrix v) {
    double[] given = run(program, q, k, v);
    double[] wanted = ScaledDotProduct.attend(q, k, v, true).output().toRowMajor();
    if (given.length != wanted.length) {
      return Message.of("fault.length").with("n", given.length).with("wanted", wanted.length);
    }
    return Returned.unlike(given, wanted);
  }

  /** What comes last is changed; only the last row may change with it. */
  private static @Nullable Message ahead(Submission program) {
    Matrix other = Matrix.of(new double[][] {{1, 1}, {0, 1}, {7, -3}});
    Matrix values = Matrix.of(new double[][] {{10, 0}, {0, 10}, {-50, 50}});
    double[] before = run(program, Q, K, V);
    double[] after = run(program, Q, other, values);
    for (int i = 0; i < 4; i++) {
      if (i >= before.length || i >= after.length || !is(before[i], after[i])) {
        return Message.of("fault.ahead").with("row", i / 2 + 1);
      }
    }
    return null;
  }

  /** Where all values are the same, an average is that value. */
  private static @Nullable Message same(Submission program) {
    Matrix values = Matrix.of(new double[][] {{3, -4}, {3, -4}, {3, -4}});
    double[] given = run(program, Q, K, values);
    for (int i = 0; i < given.length; i++) {
      if (!is(given[i], i % 2 == 0 ? 3 : -4)) {
        return Message.of("fault.same").with("given", Returned.text(given));
      }
    }
    return given.length == 6 ? null : Message.of("fault.same").with("given", Returned.text(given));
  }

  private static boolean is(double given, double wanted) {
    return Math.abs(given - wanted) <= TOLERANCE; // a NaN is nothing
  }
}
