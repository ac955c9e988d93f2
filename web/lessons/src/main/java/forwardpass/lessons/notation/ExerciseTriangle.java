package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;

/** How many terms a sum inside a sum has, where the inner one ends at the outer one's index. */
final class ExerciseTriangle implements Exercise {
  @Override
  public void ask(Given given) {
    double t = given.integer("t", 6, 4, 120);
    double count = t * (t + 1) / 2;
    given.asksExactly("count", count).hints(3);
    given.mistake("square", t * t);
    given.mistake("last-row", t);
    given.mistake("without-itself", count - t);
    given.mistake("halved", t * t / 2);
    given.mistake("both", 2 * t);
  }
}
