package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.exercise.Exercise;
import java.util.Arrays;

/** Which tokens survive top-k, and with what probabilities. */
public final class ExerciseTopK implements Exercise {
  @Override
  public void ask(Given given) {
    double[] q = given.distribution("q", new double[] {0.05, 0.3, 0.1, 0.4, 0.15}, 4);
    int k = given.choice("k", 3, 2);
    double[] shares = Cuts.shares(Cuts.plain().withTopK(k), q);
    double[] unscaled = q.clone();
    double[] alike = new double[q.length];
    double[] first = new double[q.length];
    for (int i = 0; i < q.length; i++) {
      for (int j = 0; j < i; j++) {
        given.redrawIf(q[i] == q[j]);
      }
      unscaled[i] = shares[i] > 0 ? q[i] : 0;
      alike[i] = shares[i] > 0 ? 1.0 / k : 0;
      first[i] = i < k ? q[i] : 0;
    }
    given.redrawIf(Arrays.equals(first, unscaled));
    given.asks("shares", shares, 3);
    given.result("sum", Sums.sum(unscaled), 2);
    given.mistake("unscaled", unscaled);
    given.mistake("alike", alike);
    given.mistake("first", Cuts.shares(Cuts.plain(), first));
  }
}
