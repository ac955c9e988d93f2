package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.WholeMagnitudes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place to be found: at a given distance from a word, and not along an axis. */
public final class ExercisePlace implements Exercise<List<Double>> {
  private static final double OFF = 0.01; // what rounding to two decimals may move it, and more

  @Override
  public Problem<List<Double>> problem(Given given) {
    double[] gap = WholeMagnitudes.pair(given);
    double[] a = given.show("a", given.integer(2, -9, 9), given.integer(1, -9, 9));
    double d = given.show("d", Vectors.norm(gap));
    double[] place = Vectors.add(a, gap);
    return given
        .asks(
            new BuiltAnswer(new VectorAnswer(2, 2), built -> lacks(built, a, d)), Reals.list(place))
        .result("gap", gap, 0)
        .result("place", place, 0)
        .mistake("both", Reals.list(a[0] + d, a[1] + d))
        .mistake("halves", Reals.list(a[0] + d / 2, a[1] + d / 2))
        .mistake("straight", Reals.list(a[0] + d, a[1]))
        .mistake("origin", Reals.list(gap))
        .problem(3);
  }

  private static @Nullable Message lacks(double[] built, double[] a, double d) {
    double distance = Vectors.distance(built, a);
    if (Math.abs(distance - d) > OFF) {
      return Message.of("built.distance").with("distance", Num.rounded(distance, 2));
    }
    boolean straight = Math.abs(built[0] - a[0]) <= OFF || Math.abs(built[1] - a[1]) <= OFF;
    return straight ? Message.of("built.straight") : null;
  }
}
