package forwardpass.lessons.tiedhead;

import forwardpass.engine.embedding.EmbeddingTable;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs a reader's program that looks a token up and compares its row with every row. */
public final class MendLogitsSuite {
  private static final String METHOD = "logits";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;
  private static final int MOST_SHOWN = 8;
  private static final Matrix E = Matrix.of(new double[][] {{2, 1}, {0, 3}, {-1, 4}});

  private MendLogitsSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "int", "int", "int"),
        List.of(
            new CodeTest("test.example", program -> compare(program, E, 1)),
            new CodeTest("test.own", MendLogitsSuite::own),
            new CodeTest("test.first", program -> compare(program, E, 0)),
            new CodeTest("test.wide", program -> compare(program, drawn(2, 5, seed), 1)),
            new CodeTest("test.random", program -> compare(program, drawn(7, 3, seed + 1), 5)),
            new CodeTest("test.untouched", MendLogitsSuite::untouched)));
  }

  private static Matrix drawn(int rows, int cols, int seed) {
    Rng rng = Rng.seeded(seed);
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rng.nextGaussian();
    }
    return Matrix.ofRowMajor(rows, cols, numbers);
  }

  private static double[] run(Submission program, Matrix e, int id) {
    Object result = program.call(METHOD, List.of(e.toRowMajor(), id, e.rows(), e.cols()), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  private static @Nullable Message compare(Submission program, Matrix e, int id) {
    double[] given = run(program, e, id);
    double[] wanted = new EmbeddingTable(e).logits(e.row(id));
    if (given.length != wanted.length) {
      return Message.of("fault.length").with("n", given.length).with("wanted", wanted.length);
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!is(given[i], wanted[i])) {
        return Message.of("fault.different")
            .with("id", id)
            .with("given", text(given))
            .with("wanted", text(wanted));
      }
    }
    return null;
  }

  /** A row's dot product with itself is its squared magnitude: 1 + 16 for the last. */
  private static @Nullable Message own(Submission program) {
    double[] given = run(program, E, 2);
    return given.length == 3 && is(given[2], 17)
        ? null
        : Message.of("fault.own").with("given", text(given));
  }

  private static @Nullable Message untouched(Submission program) {
    double[] e = E.toRowMajor();
    program.call(METHOD, List.of(e, 1, E.rows(), E.cols()), FUEL);
    return Arrays.equals(e, E.toRowMajor()) ? null : Message.of("fault.touched");
  }

  private static boolean is(double given, double wanted) {
    return Math.abs(given - wanted) <= TOLERANCE; // a NaN is nothing
  }

  private static String text(double[] values) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < values.length && i < MOST_SHOWN; i++) {
      out.append(i == 0 ? "" : ", ").append(Num.upTo(values[i], 3).text());
    }
    return out.append(values.length > MOST_SHOWN ? ", \u2026]" : "]").toString();
  }
}
