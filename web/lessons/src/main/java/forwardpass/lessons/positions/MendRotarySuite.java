package forwardpass.lessons.positions;

import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.position.Rotary;
import forwardpass.engine.position.Sinusoids;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Returned;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's turn is tested for. The truth is the engine's own. */
public final class MendRotarySuite {
  private static final String METHOD = "turned";
  private static final int FUEL = 100_000;
  private static final double TOLERANCE = 1e-8;
  private static final double[] X = {1, 2, 3, 4};
  private static final double[] OTHER = {-1, 0.5, 2, 1};

  private MendRotarySuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "int"),
        List.of(
            new CodeTest("test.nought", program -> compare(program, X, 0)),
            new CodeTest("test.example", program -> compare(program, X, 7)),
            new CodeTest("test.length", MendRotarySuite::length),
            new CodeTest("test.gap", MendRotarySuite::gap),
            new CodeTest(
                "test.random",
                program -> compare(program, RandomScores.vector(16, Rng.seeded(seed)), 100)),
            new CodeTest("test.untouched", MendRotarySuite::untouched)));
  }

  private static double[] run(Submission program, double[] x, int position) {
    Object result = program.call(METHOD, List.of(x.clone(), position), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  private static @Nullable Message compare(Submission program, double[] x, int position) {
    double[] wanted = new Rotary(Sinusoids.BASE).turned(x, position);
    return Returned.unlike(run(program, x, position), wanted);
  }

  private static @Nullable Message length(Submission program) {
    double before = Vectors.norm(X);
    double after = Vectors.norm(run(program, X, 3));
    return Math.abs(before - after) <= TOLERANCE
        ? null
        : Message.of("fault.length")
            .with("before", Num.fixed(before, 3).text())
            .with("after", Num.fixed(after, 3).text());
  }

  /** The score of two places three apart, here and a hundred places on. */
  private static @Nullable Message gap(Submission program) {
    double near = score(program, 5, 2);
    double far = score(program, 105, 102);
    return Math.abs(near - far) <= TOLERANCE
        ? null
        : Message.of("fault.gap")
            .with("near", Num.fixed(near, 3).text())
            .with("far", Num.fixed(far, 3).text());
  }

  private static double score(Submission program, int m, int n) {
    double[] q = run(program, X, m);
    double[] k = run(program, OTHER, n);
    return q.length == k.length ? Vectors.dot(q, k) : Double.NaN;
  }

  private static @Nullable Message untouched(Submission program) {
    double[] x = X.clone();
    program.call(METHOD, List.of(x, 3), FUEL);
    return Arrays.equals(x, X) ? null : Message.of("fault.touched");
  }
}
