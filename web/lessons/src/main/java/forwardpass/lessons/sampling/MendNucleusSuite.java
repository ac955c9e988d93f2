package forwardpass.lessons.sampling;

import forwardpass.engine.probability.Softmax;
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

/** What a reader's top-p is tested for. The truth is the engine's own. */
public final class MendNucleusSuite {
  private static final String METHOD = "nucleus";
  private static final int FUEL = 200_000;

  private MendNucleusSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "double"),
        List.of(
            new CodeTest("test.sure", program -> compare(program, 0.9, 0.95, 0.03, 0.02)),
            new CodeTest("test.first", program -> compare(program, 0.3, 0.4, 0.35, 0.25)),
            new CodeTest("test.crossing", program -> compare(program, 0.8, 0.5, 0.2, 0.2, 0.1)),
            new CodeTest("test.all", program -> compare(program, 0.999, 0.5, 0.3, 0.2)),
            new CodeTest("test.random", program -> compare(program, 0.77, drawn(Rng.seeded(seed)))),
            new CodeTest("test.untouched", MendNucleusSuite::untouched)));
  }

  /** Twenty probabilities, falling. */
  private static double[] drawn(Rng rng) {
    double[] z = new double[20];
    for (int i = 0; i < z.length; i++) {
      z[i] = -2 * rng.nextDouble();
    }
    double[] q = Softmax.softmax(z);
    Arrays.sort(q);
    double[] falling = new double[q.length];
    for (int i = 0; i < q.length; i++) {
      falling[i] = q[q.length - 1 - i];
    }
    return falling;
  }

  private static double[] run(Submission program, double p, double... q) {
    Object result = program.call(METHOD, List.of(q, p), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  /** What top-p leaves of them, [n]. */
  static double[] wanted(double p, double... q) {
    return Cuts.shares(Cuts.plain().withTopP(p), q);
  }

  private static @Nullable Message compare(Submission program, double p, double... q) {
    double[] found = run(program, p, q.clone());
    return Returned.firstUnlike(found, wanted(p, q), "fault.share", "i");
  }

  private static @Nullable Message untouched(Submission program) {
    double[] q = {0.5, 0.3, 0.2};
    double[] handedIn = q.clone();
    run(program, 0.7, handedIn);
    return Arrays.equals(q, handedIn) ? null : Message.of("fault.touched");
  }
}
