package forwardpass.lessons.linearlayer;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many numbers an up-projection, a down-projection and their biases hold. */
public final class ExerciseParameters implements Exercise {
  @Override
  public void ask(Given given) {
    int d = given.show("d", 4 * given.integer(16, 8, 40));
    int inner = given.show("inner", d * given.integer(4, 2, 6));
    double one = (double) d * inner;
    double all = 2 * one + inner + d;
    given.asksExactly(all).hints(3);
    given.result("one", Num.groupedWhole(one));
    given.result("all", Num.groupedWhole(all));
    given.mistake("no-biases", 2 * one);
    given.mistake("one-only", one);
    given.mistake("one-with-bias", one + inner);
    given.mistake("one-bias", 2 * one + inner);
    given.mistake("wide-biases", 2 * one + 2.0 * inner);
  }
}
