package forwardpass.lessons.lossplace;

import forwardpass.engine.forward.NextToken;
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

/** What a reader's loss of a text is tested for. The truth is the engine's own. */
public final class WriteLossSuite {
  private static final String METHOD = "loss";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;
  private static final Matrix EVEN = Matrix.zeros(3, 4);
  private static final Matrix SURE = Matrix.of(new double[][] {{0, 9, 0}, {0, 0, 9}, {0, 0, 0}});

  private WriteLossSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double",
        List.of("double[]", "int[]", "int"),
        List.of(
            new CodeTest("test.even", program -> compare(program, EVEN, 0, 1, 2)),
            new CodeTest("test.shift", program -> compare(program, SURE, 0, 1, 2)),
            new CodeTest("test.last", WriteLossSuite::last),
            new CodeTest("test.random", program -> drawn(program, 1, Rng.seeded(seed))),
            new CodeTest("test.large", program -> drawn(program, 900, Rng.seeded(seed + 1))),
            new CodeTest("test.untouched", WriteLossSuite::untouched)));
  }

  private static double run(Submission program, Matrix logits, int... tokens) {
    List<Object> values = List.of(logits.toRowMajor(), tokens.clone(), logits.cols());
    return (Double) Objects.requireNonNull(program.call(METHOD, values, FUEL));
  }

  private static @Nullable Message compare(Submission program, Matrix logits, int... tokens) {
    double given = run(program, logits, tokens);
    double wanted = NextToken.loss(logits, tokens);
    boolean same = Math.abs(given - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
    return same // a NaN is nothing
        ? null
        : Message.of("fault.other")
            .with("given", Num.sized(given, 4))
            .with("wanted", Num.sized(wanted, 4));
  }

  /** The last row of the logits has no token to be judged by. */
  private static @Nullable Message last(Submission program) {
    Matrix other = Matrix.of(new double[][] {{0, 9, 0}, {0, 0, 9}, {-20, 5, 7}});
    double gap = run(program, SURE, 0, 1, 2) - run(program, other, 0, 1, 2);
    return Math.abs(gap) <= TOLERANCE ? null : Message.of("fault.last");
  }

  private static @Nullable Message drawn(Submission program, double scale, Rng rng) {
    int length = 6;
    int v = 7;
    double[] logits = new double[length * v];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = scale * rng.nextGaussian();
    }
    int[] tokens = new int[length];
    for (int t = 0; t < length; t++) {
      tokens[t] = rng.nextInt(v);
    }
    return compare(program, Matrix.ofRowMajor(length, v, logits), tokens);
  }

  private static @Nullable Message untouched(Submission program) {
    double[] logits = SURE.toRowMajor();
    int[] tokens = {0, 1, 2};
    program.call(METHOD, List.of(logits, tokens, SURE.cols()), FUEL);
    boolean same =
        Arrays.equals(logits, SURE.toRowMajor()) && Arrays.equals(tokens, new int[] {0, 1, 2});
    return same ? null : Message.of("fault.touched");
  }
}
