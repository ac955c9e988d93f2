package forwardpass.lessons.softmax;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's softmax is tested for. The truth is the engine's own. */
public final class ImplementSoftmaxSuite {
  private static final String METHOD = "softmax";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;
  private static final int SHOWN = 10; // entries in a message

  private ImplementSoftmaxSuite() {}

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
            new CodeTest("test.example", program -> compare(program, 2, 1, 0)),
            new CodeTest("test.single", program -> compare(program, 5)),
            new CodeTest("test.sum", program -> random(program, Rng.seeded(seed))),
            new CodeTest("test.large", program -> compare(program, 1000, 999, 998)),
            new CodeTest("test.small", program -> compare(program, -1000, -999, -998)),
            new CodeTest("test.spread", program -> compare(program, 3000, 0, 0)),
            new CodeTest("test.last", program -> compare(program, 0, 1000)),
            new CodeTest("test.untouched", ImplementSoftmaxSuite::untouched)));
  }

  private static double[] run(Submission program, double[] z) {
    Object result = program.call(METHOD, List.of(z), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  private static @Nullable Message compare(Submission program, double... z) {
    double[] wanted = Softmax.softmax(z);
    double[] given = run(program, z.clone());
    if (given.length != wanted.length) {
      return Message.of("fault.length").with("n", given.length).with("wanted", wanted.length);
    }
    if (agree(given, wanted)) {
      return null;
    }
    return Message.of(diagnosis(z, given)).with("given", text(given)).with("wanted", text(wanted));
  }

  private static boolean agree(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (!(Math.abs(a[i] - b[i]) <= TOLERANCE)) { // not '>': a NaN agrees with nothing
        return false;
      }
    }
    return true;
  }

  /** What the result looks like, if it is a known kind of wrong. */
  private static String diagnosis(double[] z, double[] given) {
    double[] exps = new double[z.length];
    boolean nan = false;
    boolean zeros = true;
    for (int i = 0; i < z.length; i++) {
      exps[i] = Exp.exp(z[i]);
      nan |= Double.isNaN(given[i]);
      zeros &= given[i] == 0;
    }
    if (nan) {
      return "fault.nan";
    } else if (zeros) {
      return "fault.zeros";
    } else if (agree(given, exps)) {
      return "fault.undivided";
    } else if (agree(given, z)) {
      return "fault.unchanged";
    }
    return "fault.different";
  }

  /**
   * Lists of 2 to 300 logits, some with a large one anywhere: their shares must sum to 1, and each
   * must be the right one.
   */
  private static @Nullable Message random(Submission program, Rng rng) {
    for (int trial = 0; trial < 20; trial++) {
      double[] z = new double[2 + rng.nextInt(trial < 10 ? 9 : 299)];
      for (int i = 0; i < z.length; i++) {
        z[i] = Rounding.rint(rng.nextGaussian() * 30) / 10;
      }
      z[rng.nextInt(z.length)] += trial % 3 == 0 ? 1000 : 0;
      double sum = 0;
      for (double p : run(program, z.clone())) {
        sum += p;
      }
      if (!(Math.abs(sum - 1) <= TOLERANCE)) {
        return Message.of("fault.sum").with("z", text(z)).with("sum", Decimal.significant(sum, 6));
      }
      if (compare(program, z) != null) {
        return Message.of("fault.share")
            .with("z", text(z))
            .with("wanted", text(Softmax.softmax(z)));
      }
    }
    return null;
  }

  private static @Nullable Message untouched(Submission program) {
    double[] z = {2, 1, 0};
    double[] handedIn = z.clone();
    run(program, handedIn);
    return Arrays.equals(z, handedIn)
        ? null
        : Message.of("fault.touched").with("given", text(handedIn));
  }

  private static String text(double[] values) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < values.length && i < SHOWN; i++) {
      out.append(i == 0 ? "" : ", ").append(Decimal.significant(values[i], 4));
    }
    return Decimal.typographic(out.append(values.length > SHOWN ? ", \u2026]" : "]").toString());
  }
}
