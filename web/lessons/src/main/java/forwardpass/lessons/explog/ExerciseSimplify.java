package forwardpass.lessons.explog;

import forwardpass.lessons.exercise.Exercise;

/** ln undoes exp, term by term. */
public final class ExerciseSimplify implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.integer("a", 5, 3, 19);
    given.keep();
    double b = given.integer("b", 3, 2, 9);
    given.redrawIf(a == b);
    given.asksExactly("sum", a + b);
    given.mistake("multiplied", a * b);
    given.mistake("subtracted", a - b);
    given.mistake("one-only", a);
  }
}
