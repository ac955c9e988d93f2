package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
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

/** What a reader's dot product is tested for. The truth is the engine's own. */
public final class ImplementDotSuite {
  private static final String METHOD = "dot";
  private static final int FUEL = 200_000;

  private ImplementDotSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double",
        List.of("double[]", "double[]"),
        List.of(
            test("test.example", new double[] {1, 2, 3}, new double[] {4, 5, 6}),
            test("test.signs", new double[] {1, 2}, new double[] {2, -1}),
            test("test.single", new double[] {7}, new double[] {-3}),
            test("test.empty", new double[0], new double[0]),
            test("test.fractions", new double[] {2.5, -1.25}, new double[] {1.5, 0.5}),
            new CodeTest("test.random", program -> random(program, Rng.seeded(seed))),
            new CodeTest("test.untouched", ImplementDotSuite::untouched)));
  }

  private static CodeTest test(String key, double[] a, double[] b) {
    return new CodeTest(key, program -> compare(program, a, b));
  }

  private static double run(Submission program, double[] a, double[] b) {
    return (Double) Objects.requireNonNull(program.call(METHOD, List.of(a, b), FUEL));
  }

  private static double wanted(double[] a, double[] b) {
    return Vectors.dot(a, b);
  }

  private static @Nullable Message compare(Submission program, double[] a, double[] b) {
    double wanted = wanted(a, b);
    double given = run(program, a.clone(), b.clone());
    if (Math.abs(given - wanted) <= 1e-9) {
      return null;
    }
    return Message.of(diagnosis(a, b, given))
        .with("given", Returned.text(given))
        .with("wanted", Returned.text(wanted));
  }

  /** What the result looks like, if it is a known kind of wrong. */
  private static String diagnosis(double[] a, double[] b, double given) {
    if (given == 0) {
      return "fault.zero";
    } else if (Math.abs(given - Sums.sum(a) - Sums.sum(b)) <= 1e-9) {
      return "fault.added";
    } else if (Math.abs(given - Sums.sum(a) * Sums.sum(b)) <= 1e-9) {
      return "fault.sums";
    }
    if (given == Math.floor(given) && wanted(a, b) != Math.floor(wanted(a, b))) {
      return "fault.whole";
    }
    int last = a.length - 1;
    boolean onlyLast = last > 0 && Math.abs(given - a[last] * b[last]) <= 1e-9;
    return onlyLast ? "fault.last" : "fault.different";
  }

  /** Vectors of 2 to 300 entries, in quarters: whole numbers would hide a lost fraction. */
  private static @Nullable Message random(Submission program, Rng rng) {
    for (int trial = 0; trial < 20; trial++) {
      double[] a = new double[2 + rng.nextInt(trial < 10 ? 9 : 299)];
      double[] b = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        a[i] = (rng.nextInt(79) - 39) / 4.0;
        b[i] = (rng.nextInt(79) - 39) / 4.0;
      }
      Message fault = compare(program, a, b);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable Message untouched(Submission program) {
    double[] a = {1, 2, 3};
    double[] b = {4, 5, 6};
    run(program, a, b);
    boolean same =
        Arrays.equals(a, new double[] {1, 2, 3}) && Arrays.equals(b, new double[] {4, 5, 6});
    return same ? null : Message.of("fault.touched");
  }
}
