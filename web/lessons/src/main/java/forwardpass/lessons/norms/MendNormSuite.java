package forwardpass.lessons.norms;

import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Moments;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's LayerNorm is tested for. The truth is the engine's own. */
public final class MendNormSuite {
  private static final String METHOD = "layerNorm";
  private static final int FUEL = 100_000;
  private static final double TOLERANCE = 1e-9;
  private static final double[] X = {1, 2, 6, 3};

  private MendNormSuite() {}

  public static Suite suite() {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "double[]", "double[]"),
        List.of(
            new CodeTest("test.example", program -> compare(program, X, ones(4), new double[4])),
            new CodeTest("test.unit", MendNormSuite::unit),
            new CodeTest("test.stretch", MendNormSuite::stretch),
            new CodeTest(
                "test.gain",
                program ->
                    compare(program, X, new double[] {1, 2, 1, 0.5}, new double[] {0, 1, 0, -1})),
            new CodeTest(
                "test.random", program -> compare(program, drawn(1), drawn(2), drawn(3)))));
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] drawn(int seed) {
    return RandomScores.vector(8, Rng.seeded(seed));
  }

  private static double[] run(Submission program, double[] x, double[] gain, double[] bias) {
    Object result = program.call(METHOD, List.of(x.clone(), gain.clone(), bias.clone()), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  private static @Nullable Message compare(
      Submission program, double[] x, double[] gain, double[] bias) {
    double[] given = run(program, x, gain, bias);
    double[] wanted = new LayerNorm(gain, bias, LayerNorm.EPSILON).of(x).output();
    return isClose(given, wanted)
        ? null
        : Message.of("fault.different").with("given", text(given)).with("wanted", text(wanted));
  }

  /** Without gain and bias the variance is 1, but for what ε takes. */
  private static @Nullable Message unit(Submission program) {
    double[] given = run(program, new double[] {20, -40, 10, 30, 0}, ones(5), new double[5]);
    double variance = Moments.populationVariance(given);
    return Math.abs(variance - 1) < 1e-6
        ? null
        : Message.of("fault.unit").with("variance", Num.sized(variance, 4).text());
  }

  /** A stretched vector has the same result, up to ε. */
  private static @Nullable Message stretch(Submission program) {
    double[] once = run(program, X, ones(4), new double[4]);
    double[] tenfold = run(program, Vectors.scale(10, X), ones(4), new double[4]);
    for (int i = 0; i < once.length; i++) {
      if (!(Math.abs(once[i] - tenfold[i]) <= 1e-4)) {
        return Message.of("fault.stretch").with("once", text(once)).with("tenfold", text(tenfold));
      }
    }
    return null;
  }

  private static boolean isClose(double[] given, double[] wanted) {
    boolean isClose = given.length == wanted.length;
    for (int i = 0; isClose && i < wanted.length; i++) {
      isClose = Math.abs(given[i] - wanted[i]) <= TOLERANCE; // a NaN is nothing
    }
    return isClose;
  }

  private static String text(double[] values) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : ", ").append(Num.upTo(values[i], 3).text());
    }
    return out.append(']').toString();
  }
}
