package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How many steps read a whole corpus once. */
public final class ExerciseEpoch implements Exercise {
  private static final int THOUSAND = 1000;

  @Override
  public void ask(Given given) {
    int batch;
    int length;
    int tokens;
    do {
      batch = given.choice("batch", 8, 4, 16);
      length = given.choice("length", 250, 125, 500);
      tokens = batch * length * given.integer(400, 20, 400);
    } while (given.redraw(tokens % THOUSAND != 0 || tokens >= THOUSAND * THOUSAND));
    given.show("tokens", tokens / THOUSAND);
    given.hinted("each", batch * length, 0);
    given
        .asksExactly("steps", (double) tokens / (batch * length))
        .mistake("batch-only", (double) tokens / batch)
        .mistake("length-only", (double) tokens / length)
        .mistake("added", (double) tokens / (batch + length));
  }
}
