package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** How many steps read a whole corpus once. */
public final class ExerciseEpoch implements Exercise {
  private static final int THOUSAND = 1000;

  @Override
  public void ask(Given given) {
    int batch = given.choice("batch", 8, 4, 16);
    int length = given.choice("length", 250, 125, 500);
    int tokens = batch * length * given.integer(400, 20, 400);
    given.redrawIf(tokens % THOUSAND != 0 || tokens >= THOUSAND * THOUSAND);
    given.show("tokens", tokens / THOUSAND);
    given.hinted("each", batch * length);
    given.asksExactly("steps", (double) tokens / (batch * length));
    given.mistake("batch-only", (double) tokens / batch);
    given.mistake("length-only", (double) tokens / length);
    given.mistake("added", (double) tokens / (batch + length));
  }
}
