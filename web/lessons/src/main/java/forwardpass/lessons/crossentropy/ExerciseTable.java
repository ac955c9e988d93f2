package forwardpass.lessons.crossentropy;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;

/** A whole column of losses. */
public final class ExerciseTable implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p = {1, 0.9, 0.7, 0.5, 0.33, 0.1, given.decimal(0.001, 0.001, 0.009, 3)};
    for (int i = 1; i < 6; i++) {
      p[i] = given.decimal(p[i], 1.02 - 0.2 * i, 1.18 - 0.2 * i, 2); // apart, and falling
    }
    given.show("p", p);
    double[] losses = new double[p.length];
    double[] bits = new double[p.length];
    double[] complements = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      losses[i] = Information.surprise(p[i]);
      bits[i] = Information.natsToBits(losses[i]);
      complements[i] = 1 - p[i];
    }
    given.asks("losses", losses, 3).hints(3);
    given.mistake("sign", Vectors.scale(-1, losses));
    given.mistake("bits", bits);
    given.mistake("ten", Vectors.scale(1 / Log.log(10), losses));
    given.mistake("complement", complements);
  }
}
