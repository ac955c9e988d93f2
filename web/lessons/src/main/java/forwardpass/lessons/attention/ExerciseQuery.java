package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A query to be found that gives the second of three keys most of its attention. */
final class ExerciseQuery implements Exercise {
  private static final double LONG = 6;

  @Override
  public void ask(Given given) {
    int across = given.integer(1, 1, 3);
    int up = given.integer(1, 1, 3);
    double share = given.decimal("share", 0.9, 0.81, 0.95, 2);
    double[][] keys = {{across, up}, {0, up}, {across, 0}};
    for (int i = 0; i < keys.length; i++) {
      given.show("k" + (i + 1), keys[i]);
    }
    double[] query = {-LONG / (double) across, LONG / 2.0};
    given.asksToBuild(built -> lacks(built, keys, share), 0, query).hints(3);
    given.result("query", query, 0);
    given.mistake("key", keys[1]);
    given.mistake("backwards", Vectors.scale(-1, query));
    given.mistake("long-key", Vectors.scale(10, keys[1]));
  }

  /** Whether the second key gets its share. */
  private static @Nullable Message lacks(double[] built, double[][] keys, double share) {
    Matrix k = Matrix.of(keys);
    double[] weights =
        ScaledDotProduct.attend(Matrix.of(new double[][] {built}), k, k, false).weights().row(0);
    return weights[1] >= share
        ? null
        : Message.of("built.weights").with("weights", Shown.rounded(2, weights));
  }
}
