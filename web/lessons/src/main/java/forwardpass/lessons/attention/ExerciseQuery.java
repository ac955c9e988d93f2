package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query to be found that gives the second of three keys most of its attention. */
final class ExerciseQuery implements Exercise<List<Double>> {
  private static final double[][] KEYS = {{1, 1}, {0, 1}, {1, 0}};

  @Override
  public Problem<List<Double>> problem(Given given) {
    int wanted = given.integer("wanted", 2, 2, 3);
    int stretch = given.integer(1, 1, 3);
    double share = given.decimal("share", 0.9, 0.81, 0.95, 2);
    double[][] keys = new double[KEYS.length][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = given.show("k" + (i + 1), Vectors.scale(stretch, KEYS[i]));
    }
    // Along the difference from the key that is twice as long, and against the third.
    double[] side = wanted == 2 ? new double[] {-1, 0.5} : new double[] {0.5, -1};
    double[] query = Vectors.scale(12, side);
    double[] key = keys[wanted - 1];
    return given
        .asks(
            new BuiltAnswer(
                new VectorAnswer(2, 2), built -> lacks(built, keys, wanted - 1, share)),
            Reals.list(query))
        .result("query", query, 0)
        .mistake("key", Reals.list(key))
        .mistake("backwards", Reals.list(Vectors.scale(-1, query)))
        .mistake("long-key", Reals.list(Vectors.scale(10, key)))
        .problem(3);
  }

  private static @Nullable Message lacks(
      double[] built, double[][] keys, int wanted, double share) {
    Matrix k = Matrix.of(keys);
    double[] weights =
        ScaledDotProduct.attend(Matrix.of(new double[][] {built}), k, k, false).weights().row(0);
    return weights[wanted] >= share
        ? null
        : Message.of("built.weights").with("weights", Shown.rounded(2, weights));
  }
}
