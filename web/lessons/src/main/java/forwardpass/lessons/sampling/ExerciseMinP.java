package forwardpass.lessons.sampling;

import forwardpass.lessons.exercise.Exercise;

/** How many tokens survive min-p. */
public final class ExerciseMinP implements Exercise {
  @Override
  public void ask(Given given) {
    double[] q = given.distribution("q", new double[] {0.42, 0.2, 0.15, 0.11, 0.08, 0.04}, 3);
    double m = given.choice("m", 0.25, 0.15, 0.2, 0.3, 0.4);
    double largest = Cuts.largest(q);
    double bar = m * largest;
    int count = Cuts.count(Cuts.plain().withMinP(m), q);
    int fixed = 0;
    int below = 0;
    for (double share : q) {
      given.redrawIf(Math.abs(share - bar) < 1e-9);
      fixed += share >= m ? 1 : 0;
      below += share >= largest - m ? 1 : 0;
    }
    given.redrawIf(count == fixed || count == below || fixed == below || count == q.length);
    given.hinted("largest", largest);
    given.result("bar", bar, 4);
    given.asksExactly("count", count);
    given.mistake("fixed", fixed);
    given.mistake("difference", below);
  }
}
