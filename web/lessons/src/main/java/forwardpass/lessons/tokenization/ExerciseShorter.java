package forwardpass.lessons.tokenization;

import forwardpass.lessons.exercise.Exercise;

/** How many tokens a text has after three merges that were carried out so many times. */
public final class ExerciseShorter implements Exercise {
  @Override
  public void ask(Given given) {
    int bytes = given.integer("bytes", 840, 600, 999);
    int first = given.integer("first", 90, 61, 120);
    int second = given.integer("second", 70, 41, 60);
    int third = given.integer("third", 40, 10, 40);
    int merged = first + second + third;
    given.result("merged", merged, 0);
    given.asksExactly("tokens", bytes - merged);
    given.mistake("both", bytes - 2 * merged);
    given.mistake("three", bytes + 3);
    given.mistake("first", bytes - first);
    given.mistake("merged", merged);
  }
}
