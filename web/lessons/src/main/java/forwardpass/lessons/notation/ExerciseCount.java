package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many numbers a matrix of a shape holds. */
final class ExerciseCount implements Exercise {
  @Override
  public void ask(Given given) {
    int m = given.show("m", 8 * given.integer(64, 1, 96));
    int n = given.show("n", 8 * given.integer(96, 1, 96));
    given.asksExactly((double) m * n);
    given.result("count", Num.grouped(m * n));
    given.mistake("added", (double) m + n);
    given.mistake("row", n);
    given.mistake("square", (double) m * m);
  }
}
