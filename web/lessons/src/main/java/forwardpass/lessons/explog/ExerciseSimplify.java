package forwardpass.lessons.explog;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** ln undoes exp, term by term. */
public final class ExerciseSimplify implements Exercise {
  @Override
  public void ask(Given given) {
    double a = given.integer("a", 5, 3, 19);
    double b;
    do {
      b = given.integer("b", 3, 2, 9);
    } while (given.redraw(a == b));
    given
        .asksExactly("sum", a + b)
        .mistake("multiplied", a * b)
        .mistake("subtracted", a - b)
        .mistake("one-only", a);
  }
}
