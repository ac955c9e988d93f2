package forwardpass.lessons.sampling;

import forwardpass.engine.sampling.Sampler;
import forwardpass.lessons.exercise.Exercise;

/** The likeliest token's probability after top-p. */
public final class ExerciseTopP implements Exercise {
  @Override
  public void ask(Given given) {
    double[] q = given.distribution("q", new double[] {0.12, 0.45, 0.08, 0.25, 0.1}, 5);
    double p = given.choice("p", 0.8, 0.6, 0.7, 0.9);
    Sampler sampler = Cuts.plain().withTopP(p);
    int count = Cuts.count(sampler, q);
    given.redrawIf(count < 2 || count == q.length);
    given.redrawIf(count != Cuts.count(Cuts.plain().withTopP(p - 0.005), q)); // reached exactly
    given.result("count", count);
    double largest = Cuts.largest(q);
    double share = Cuts.largest(Cuts.shares(sampler, q));
    double sum = given.result("sum", largest / share, 2);
    given.asks("share", share, 3).hints(3);
    given.hinted("largest", largest);
    given.mistake("unscaled", largest);
    given.mistake("short", Cuts.largest(Cuts.shares(Cuts.plain().withTopK(count - 1), q)));
    given.mistake("limit", largest / p);
    given.mistake("cut", sum);
  }
}
