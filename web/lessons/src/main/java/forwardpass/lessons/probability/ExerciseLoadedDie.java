package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A die to be built: six probabilities with a given mean. */
public final class ExerciseLoadedDie implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    double small = given.decimal(0.1, 0.06, 0.16, 2);
    double big = 1 - 5 * small;
    int face = given.choice(6, 1);
    double least = given.decimal("least", 0.05, 0.01, 0.05, 2);
    double mean = given.show("mean", face == 6 ? 6 - 15 * small : 1 + 15 * small);
    List<Double> low = Reals.list(big, small, small, small, small, small);
    List<Double> high = Reals.list(small, small, small, small, small, big);
    return given
        .asks(
            new BuiltAnswer(new VectorAnswer(6, 2), p -> lacks(p, least, mean)),
            face == 6 ? high : low)
        .result("face", face, 0)
        .result("others", 21 - face, 0)
        .result("small", small, 2)
        .result("big", big, 2)
        .mistake("fair", Reals.list(1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0))
        .mistake("two-faces", Reals.list((6 - mean) / 5, 0, 0, 0, 0, (mean - 1) / 5))
        .mistake("mirrored", face == 6 ? low : high)
        .problem(2);
  }

  private static @Nullable Message lacks(double[] p, double least, double mean) {
    double sum = 0;
    for (double each : p) {
      if (each < least) {
        return Message.of("built.least")
            .with("p", Num.upTo(each, 4))
            .with("least", Num.upTo(least, 2));
      }
      sum += each;
    }
    if (Math.abs(sum - 1) > Distribution.SUM_TOLERANCE) {
      return Message.of("built.sum").with("sum", Num.upTo(sum, 4));
    }
    double found = Distribution.expectedValue(p, new double[] {1, 2, 3, 4, 5, 6});
    return Math.abs(found - mean) < 0.005
        ? null
        : Message.of("built.mean")
            .with("mean", Num.upTo(found, 3))
            .with("wanted", Num.upTo(mean, 2));
  }
}
