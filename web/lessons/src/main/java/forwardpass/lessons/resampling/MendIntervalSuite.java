package forwardpass.lessons.resampling;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.Population;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's interval is tested for. The truth is the engine's own. */
public final class MendIntervalSuite {
  private static final String METHOD = "interval";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;
  private static final double T = 2.776; // for five scores and 95 %

  private MendIntervalSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    double[] many = Population.NORMAL.sample(60, Rng.seeded(seed));
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "double"),
        List.of(
            new CodeTest("test.five", it -> compare(it, T, 0.85, 0.88, 0.82, 0.9, 0.87)),
            new CodeTest("test.two", it -> compare(it, 12.706, 0.7, 0.8)),
            new CodeTest("test.alike", it -> compare(it, 3.182, 0.5, 0.5, 0.5, 0.5)),
            new CodeTest("test.shift", it -> compare(it, 3.182, -3, 1, -4, 6)),
            new CodeTest("test.many", it -> compare(it, 2.001, many)),
            new CodeTest("test.untouched", MendIntervalSuite::untouched)));
  }

  private static double[] run(Submission program, double t, double... scores) {
    return (double[]) Objects.requireNonNull(program.call(METHOD, List.of(scores, t), FUEL));
  }

  /** The two ends, [2]. */
  static double[] wanted(double t, double... scores) {
    double half = t * Moments.standardError(scores);
    double mean = Moments.mean(scores);
    return new double[] {mean - half, mean + half};
  }

  private static @Nullable Message compare(Submission program, double t, double... scores) {
    double[] wanted = wanted(t, scores);
    double[] found = run(program, t, scores.clone());
    if (found.length != wanted.length) {
      return Message.of("fault.length").with("n", found.length);
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!(Math.abs(found[i] - wanted[i]) <= TOLERANCE)) { // not '>': a NaN agrees with nothing
        return Message.of("fault.ends").with("found", text(found)).with("wanted", text(wanted));
      }
    }
    return null;
  }

  private static @Nullable Message untouched(Submission program) {
    double[] scores = {0.85, 0.88, 0.82};
    double[] handedIn = scores.clone();
    run(program, T, handedIn);
    return Arrays.equals(scores, handedIn) ? null : Message.of("fault.touched");
  }

  private static String text(double[] ends) {
    return Decimal.typographic(Decimal.fixed(ends[0], 4))
        + " \u2026 "
        + Decimal.typographic(Decimal.fixed(ends[1], 4));
  }
}
