package forwardpass.lessons.vectors;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many numbers a batch of token vectors holds. */
public final class ExerciseEntries implements Exercise {
  @Override
  public void ask(Given given) {
    int batch = given.integer("batch", 8, 2, 16);
    int length = given.show("length", 8 * given.integer(8, 2, 16));
    int width = given.show("width", 32 * given.integer(4, 2, 16));
    double all = (double) batch * length * width;
    given.asksExactly(all);
    given.result("tokens", Num.grouped(batch * length));
    given.result("all", Num.groupedWhole(all));
    given.mistake("sum", (double) batch + length + width);
    given.mistake("one-text", (double) length * width);
    given.mistake("tokens", (double) batch * length);
  }
}
