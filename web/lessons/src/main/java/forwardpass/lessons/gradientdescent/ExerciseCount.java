package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** How many numbers a gradient has. */
public final class ExerciseCount implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer("n", 7, 2, 99);
    int batch = given.choice("batch", 8, 4, 16, 64);
    given.asksExactly(n, n);
    given.result("all", n * batch);
    given.mistake("each", n, (double) n * batch);
    given.mistake("shared", n, (double) n / batch);
    given.mistake("one", 1, 1);
  }
}
