package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

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
    Trial trial =
        Trial.holds("built.weights", built -> weights(built, keys)[1] >= share)
            .showing("weights", built -> weights(built, keys), 2);
    given.asksToBuild(trial, 0, query).hints(3);
    given.result("query", query, 0);
    given.mistake("key", keys[1]);
    given.mistake("backwards", Vectors.scale(-1, query));
    given.mistake("long-key", Vectors.scale(10, keys[1]));
  }

  private static double[] weights(double[] query, double[][] keys) {
    Matrix k = Matrix.of(keys);
    return ScaledDotProduct.attend(Matrix.of(query), k, k, false).weights().row(0);
  }
}
