package forwardpass.lessons.lossplace;

import forwardpass.lessons.exercise.Exercise;

/** What the head saves where only the last place is asked for, in millions of multiplications. */
final class ExerciseSaved implements Exercise {
  private static final double MILLION = 1e6;

  @Override
  public void ask(Given given) {
    int t = given.integer("t", 40, 20, 300);
    int d = given.choice("d", 64, 32, 48, 96, 128, 256);
    int v = 1000 * given.integer("thousands", 2, 1, 50);
    double one = d * v / MILLION;
    double saved = (t - 1) * (double) d * v / MILLION;
    given.asksExactly("saved", saved);
    given.result("one", one);
    given.result("all", t * (double) d * v / MILLION);
    given.mistake("all", t * (double) d * v / MILLION);
    given.mistake("one", one);
    given.mistake("logits", (t - 1.0) * v / MILLION);
    given.mistake("block", (t - 1.0) * d * d / MILLION);
  }
}
