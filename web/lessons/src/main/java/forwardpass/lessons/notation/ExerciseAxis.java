package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;

/** What is left of a shape when one text is taken out of a batch. */
final class ExerciseAxis implements Exercise {
  @Override
  public void ask(Given given) {
    int b = given.integer("b", 4, 2, 10);
    int t = given.show("t", 16 * given.integer(8, 1, 32));
    int d = given.show("d", 8 * given.integer(24, 3, 96));
    given.asksShape(t, d);
    given.mistake("token", d);
    given.mistake("kept", 1, t, d);
    given.mistake("first-two", b, t);
    given.mistake("turned", d, t);
    given.mistake("merged", b * t, d);
  }
}
