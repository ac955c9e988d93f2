package forwardpass.lessons.enoughquestions;

import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.ClusteredError;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Returned;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's clustered standard error is tested for. The truth is the engine's own. */
public final class MendClusteredSuite {
  private static final String METHOD = "clusteredError";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;

  private MendClusteredSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double",
        List.of("double[]", "int"),
        List.of(
            new CodeTest("test.single", program -> compare(program, 1, 1, 0, 1, 1, 0, 1)),
            new CodeTest("test.cancel", program -> compare(program, 2, 1, 0, 0, 1, 1, 0, 1, 0)),
            new CodeTest("test.whole", program -> compare(program, 3, 1, 1, 1, 0, 0, 0, 1, 1, 1)),
            new CodeTest(
                "test.random", program -> compare(program, 5, drawn(60, Rng.seeded(seed)))),
            new CodeTest("test.untouched", MendClusteredSuite::untouched)));
  }

  private static double[] drawn(int count, Rng rng) {
    double[] scores = new double[count];
    for (int i = 0; i < count; i++) {
      scores[i] = rng.nextDouble();
    }
    return scores;
  }

  private static double run(Submission program, int each, double... scores) {
    return (double) Objects.requireNonNull(program.call(METHOD, List.of(scores, each), FUEL));
  }

  /** The engine's, with so many scores a story. */
  static double wanted(int each, double... scores) {
    int[] story = new int[scores.length];
    for (int i = 0; i < story.length; i++) {
      story[i] = i / each;
    }
    return ClusteredError.of(scores, story).standardError();
  }

  private static @Nullable Message compare(Submission program, int each, double... scores) {
    double wanted = wanted(each, scores);
    double found = run(program, each, scores.clone());
    return Math.abs(found - wanted) <= TOLERANCE // a NaN agrees with nothing
        ? null
        : Message.of("fault.different")
            .with("found", Returned.text(found))
            .with("wanted", Returned.text(wanted));
  }

  private static @Nullable Message untouched(Submission program) {
    double[] scores = {1, 0, 0.5, 1};
    double[] handedIn = scores.clone();
    run(program, 2, handedIn);
    return Arrays.equals(scores, handedIn) ? null : Message.of("fault.touched");
  }
}
