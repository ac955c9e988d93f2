package forwardpass.lessons.honestbets;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** KL, and not the other way round. */
public final class ExerciseKl implements Exercise {
  @Override
  public void ask(Given given) {
    double[] p;
    double[] q;
    do {
      p = given.distribution("p", new double[] {0.5, 0.5}, 5);
      q = given.distribution("q", new double[] {0.9, 0.1}, 5);
    } while (given.redraw(Math.abs(p[0] - q[0]) < 0.199));
    double kl = KlDivergence.of(p, q);
    double[] terms = KlDivergence.terms(p, q);
    given
        .asks("kl", kl, 3)
        .result("first", terms[0], 3)
        .result("second", terms[1], 3)
        .mistake("exchanged", KlDivergence.of(q, p))
        .mistake("cross", CrossEntropy.of(p, q))
        .mistake("entropy", Entropy.of(p))
        .mistake("sizes", Math.abs(terms[0]) + Math.abs(terms[1]))
        .mistake("ten", kl / Log.log(10))
        .hints(3);
  }
}
