package forwardpass.lessons.honestbets;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.exercise.Exercise;

/** KL, and not the other way round. */
public final class ExerciseKl implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p = given.distribution("p", new double[] {0.5, 0.5}, 5);
    double[] q = given.distribution("q", new double[] {0.9, 0.1}, 5);
    given.redrawIf(Math.abs(p[0] - q[0]) < 0.199);
    double kl = KlDivergence.of(p, q);
    double[] terms = KlDivergence.terms(p, q);
    given.asks("kl", kl, 3).hints(3);
    given.result("first", terms[0], 3);
    given.result("second", terms[1], 3);
    given.mistake("exchanged", KlDivergence.of(q, p));
    given.mistake("cross", CrossEntropy.of(p, q));
    given.mistake("entropy", Entropy.of(p));
    given.mistake("sizes", Math.abs(terms[0]) + Math.abs(terms[1]));
    given.mistake("ten", kl / Log.log(10));
  }
}
