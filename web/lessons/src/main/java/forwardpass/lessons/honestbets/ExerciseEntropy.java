package forwardpass.lessons.honestbets;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;

/** The entropy of a coin that is not fair. */
public final class ExerciseEntropy implements Exercise {
  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.9, 0.51, 0.97, 2);
    double q = given.show("q", 1 - p);
    double h = Entropy.of(new double[] {p, q});
    given.asks("h", h, 3);
    given.result("first", Information.surprise(p), 3);
    given.result("second", Information.surprise(q), 3);
    given.mistake("unweighted", Information.surprise(p) + Information.surprise(q));
    given.mistake("one-side", p * Information.surprise(p));
    given.mistake("bits", Information.natsToBits(h));
    given.mistake("ten", h / Log.log(10));
    given.mistake("sign", -h);
  }
}
