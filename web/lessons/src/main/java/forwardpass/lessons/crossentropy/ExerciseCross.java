package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.exercise.Exercise;

/** A cross-entropy with a truth that is not one-hot. */
public final class ExerciseCross implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p = given.distribution("p", new double[] {0.6, 0.4}, 20);
    double[] q = given.distribution("q", new double[] {0.8, 0.2}, 5);
    given.redrawIf(p[0] == q[0]);
    double cross = CrossEntropy.of(p, q);
    given.asks("cross", cross, 3);
    given.result("first", Information.surprise(q[0]), 3);
    given.result("second", Information.surprise(q[1]), 3);
    given.result("p0", p[0]);
    given.result("p1", p[1]);
    given.mistake("exchanged", CrossEntropy.of(q, p));
    given.mistake("entropy", Entropy.of(p));
    given.mistake("kl", KlDivergence.of(p, q));
    given.mistake("ten", cross / Log.log(10));
    given.mistake("sign", -cross);
  }
}
