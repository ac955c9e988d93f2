package forwardpass.lessons.flashattention;

import forwardpass.engine.attention.OnlineSoftmax;
import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's attention in tiles is tested for. The truth is the engine's own. */
public final class MendOnlineSuite {
  private static final String METHOD = "attend";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;
  private static final double[] RISING = {1, 2, 4, 3};
  private static final double[] FALLING = {4, 3, 1, 2};
  private static final double[] VALUES = {10, 2, 6, -4};

  private MendOnlineSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double",
        List.of("double[]", "double[]", "int"),
        List.of(
            new CodeTest("test.one-tile", program -> compare(program, RISING, VALUES, 4)),
            new CodeTest("test.rising", program -> compare(program, RISING, VALUES, 2)),
            new CodeTest("test.falling", program -> compare(program, FALLING, VALUES, 2)),
            new CodeTest(
                "test.huge",
                program -> compare(program, new double[] {900, 901, 903, 902}, VALUES, 3)),
            new CodeTest("test.random", program -> random(program, Rng.seeded(seed))),
            new CodeTest("test.untouched", MendOnlineSuite::untouched)));
  }

  private static @Nullable Message random(Submission program, Rng rng) {
    double[] scores = RandomScores.vector(11, rng);
    return compare(program, scores, RandomScores.vector(11, rng), 3);
  }

  private static @Nullable Message compare(
      Submission program, double[] scores, double[] values, int size) {
    Matrix column = Matrix.ofRowMajor(values.length, 1, values);
    double wanted = OnlineSoftmax.attend(scores, column, size)[0];
    double found =
        (double)
            Objects.requireNonNull(
                program.call(METHOD, List.of(scores.clone(), values.clone(), size), FUEL));
    return Math.abs(found - wanted) <= TOLERANCE // a NaN agrees with nothing
        ? null
        : Message.of("fault.different").with("found", text(found)).with("wanted", text(wanted));
  }

  private static String text(double value) {
    return Decimal.typographic(Decimal.fixed(value, 4));
  }

  private static @Nullable Message untouched(Submission program) {
    double[] scores = RISING.clone();
    double[] values = VALUES.clone();
    program.call(METHOD, List.of(scores, values, 2), FUEL);
    boolean isSame = Arrays.equals(scores, RISING) && Arrays.equals(values, VALUES);
    return isSame ? null : Message.of("fault.touched");
  }
}
