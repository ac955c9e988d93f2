package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** A cross-entropy with a truth that is not one-hot. */
public final class ExerciseCross implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p;
    double[] q;
    do {
      p = given.distribution("p", new double[] {0.6, 0.4}, 20);
      q = given.distribution("q", new double[] {0.8, 0.2}, 5);
    } while (given.redraw(p[0] == q[0]));
    double cross = CrossEntropy.of(p, q);
    given
        .asks("cross", cross, 3)
        .result("first", Information.surprise(q[0]), 3)
        .result("second", Information.surprise(q[1]), 3)
        .result("p0", p[0], 2)
        .result("p1", p[1], 2)
        .mistake("exchanged", CrossEntropy.of(q, p))
        .mistake("entropy", Entropy.of(p))
        .mistake("kl", KlDivergence.of(p, q))
        .mistake("ten", cross / Log.log(10))
        .mistake("sign", -cross);
  }
}
