package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How many terms a sum inside a sum has, where the inner one ends at the outer one's index. */
final class ExerciseTriangle implements Exercise {
  @Override
  public void ask(Given given) {
    double t = given.integer("t", 6, 4, 120);
    double count = t * (t + 1) / 2;
    given
        .asksExactly("count", count)
        .mistake("square", t * t)
        .mistake("last-row", t)
        .mistake("without-itself", count - t)
        .mistake("halved", t * t / 2)
        .mistake("both", 2 * t)
        .hints(3);
  }
}
