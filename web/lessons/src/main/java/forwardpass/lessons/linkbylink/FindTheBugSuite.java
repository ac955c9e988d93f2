package forwardpass.lessons.linkbylink;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the mended gradient is tested for. The truth is the rule: [2x + 3y, 3x]. */
public final class FindTheBugSuite {
  private static final String METHOD = "gradient";
  private static final int FUEL = 20_000;
  private static final double CLOSE = 0.01; // what a slip in a formula cannot hide in
  private static final double EXACT = 1e-7; // a central difference of a parabola; no forward one

  private FindTheBugSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]"),
        List.of(
            new CodeTest("test.example", program -> compare(program, CLOSE, 2, 1)),
            new CodeTest("test.elsewhere", program -> elsewhere(program, Rng.seeded(seed))),
            new CodeTest("test.exact", program -> compare(program, EXACT, 2, 1)),
            new CodeTest("test.untouched", FindTheBugSuite::untouched)));
  }

  private static double[] run(Submission program, double[] x) {
    Object result = program.call(METHOD, List.of(x), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  private static @Nullable Message elsewhere(Submission program, Rng rng) {
    for (int trial = 0; trial < 10; trial++) {
      double x = rng.nextInt(19) - 9;
      double y = rng.nextInt(19) - 9;
      Message found = compare(program, CLOSE, x, y);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Message compare(Submission program, double within, double x, double y) {
    double[] wanted = {2 * x + 3 * y, 3 * x};
    double[] given = run(program, new double[] {x, y});
    if (given.length != wanted.length) {
      return Message.of("fault.length").with("n", given.length);
    }
    boolean agrees = true;
    boolean half = true;
    for (int i = 0; i < wanted.length; i++) {
      agrees &= Math.abs(given[i] - wanted[i]) <= within; // a NaN agrees with nothing
      half &= Math.abs(2 * given[i] - wanted[i]) <= CLOSE;
    }
    String key = half ? "fault.half" : within == EXACT ? "fault.blurred" : "fault.different";
    return agrees
        ? null
        : Message.of(key)
            .with("at", text(new double[] {x, y}))
            .with("given", text(given))
            .with("wanted", text(wanted));
  }

  private static @Nullable Message untouched(Submission program) {
    double[] handedIn = {2, 1};
    run(program, handedIn);
    boolean same = Math.abs(handedIn[0] - 2) < 1e-9 && Math.abs(handedIn[1] - 1) < 1e-9;
    return same ? null : Message.of("fault.touched").with("given", text(handedIn));
  }

  private static String text(double[] values) {
    StringBuilder out = new StringBuilder("[");
    for (double value : values) {
      out.append(out.length() == 1 ? "" : ", ").append(Decimal.significant(value, 6));
    }
    return Decimal.typographic(out.append(']').toString());
  }
}
