package forwardpass.lessons.norms;

import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Moments;
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

/** What a reader's LayerNorm is tested for. The truth is the engine's own. */
public final class MendNormSuite {
  private static final String METHOD = "layerNorm";
  private static final int FUEL = 100_000;
  private static final int LONG = 16;
  private static final double[] X = {1, 2, 6, 3};

  private MendNormSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
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
            new CodeTest("test.random", program -> random(program, Rng.seeded(seed))),
            new CodeTest("test.untouched", MendNormSuite::untouched)));
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static @Nullable Message random(Submission program, Rng rng) {
    double[] x = RandomScores.vector(LONG, rng);
    return compare(program, x, RandomScores.vector(LONG, rng), RandomScores.vector(LONG, rng));
  }

  private static double[] run(Submission program, double[] x, double[] gain, double[] bias) {
    Object result = program.call(METHOD, List.of(x.clone(), gain.clone(), bias.clone()), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  private static @Nullable Message compare(
      Submission program, double[] x, double[] gain, double[] bias) {
    double[] wanted = new LayerNorm(gain, bias, LayerNorm.EPSILON).of(x).output();
    return Returned.unlike(run(program, x, gain, bias), wanted);
  }

  /** Without gain and bias the variance is 1, but for what ε takes. */
  private static @Nullable Message unit(Submission program) {
    double[] given = run(program, new double[] {20, -40, 10, 30, 0}, ones(5), new double[5]);
    double variance = given.length == 5 ? Moments.populationVariance(given) : Double.NaN;
    return Math.abs(variance - 1) < 1e-6
        ? null
        : Message.of("fault.unit").with("variance", Num.sized(variance, 4).text());
  }

  /** A stretched vector has the same result, up to ε. */
  private static @Nullable Message stretch(Submission program) {
    double[] once = run(program, X, ones(4), new double[4]);
    double[] tenfold = run(program, Vectors.scale(10, X), ones(4), new double[4]);
    boolean isSame = once.length == 4 && tenfold.length == 4;
    return isSame && Vectors.distance(once, tenfold) <= 1e-4
        ? null
        : Message.of("fault.stretch")
            .with("once", Returned.text(once))
            .with("tenfold", Returned.text(tenfold));
  }

  private static @Nullable Message untouched(Submission program) {
    double[] x = X.clone();
    double[] gain = ones(4);
    double[] bias = new double[4];
    program.call(METHOD, List.of(x, gain, bias), FUEL);
    boolean isSame =
        Arrays.equals(x, X) && Arrays.equals(gain, ones(4)) && Arrays.equals(bias, new double[4]);
    return isSame ? null : Message.of("fault.touched");
  }
}
