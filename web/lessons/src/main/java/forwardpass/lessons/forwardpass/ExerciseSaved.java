package forwardpass.lessons.forwardpass;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** What the head saves where only the last place is asked for. */
final class ExerciseSaved implements Exercise {
  @Override
  public void ask(Given given) {
    int t = given.integer("t", 40, 20, 300);
    int d = given.choice("d", 64, 32, 48, 96, 128, 256);
    int v = given.show("v", 1000 * given.integer(2, 1, 50));
    double one = (double) d * v;
    double saved = (t - 1) * one;
    given.asksExactly(saved);
    given.result("one", Num.groupedWhole(one));
    given.result("all", Num.groupedWhole(t * one));
    given.result("saved", Num.groupedWhole(saved));
    given.mistake("all", t * one);
    given.mistake("one", one);
    given.mistake("logits", (t - 1.0) * v);
    given.mistake("block", (t - 1.0) * d * d);
  }
}
