package forwardpass.lessons.explog;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The logarithm of a product from the logarithms of its factors. */
public final class ExerciseLogOfProduct implements Exercise {
  @Override
  public void ask(Given given) {
    int a; // both in tenths below 0
    int b;
    do {
      a = given.integer(12, 3, 42);
      b = given.integer(7, 2, 31);
    } while (given.redraw(a == b));
    double sum = -(a + b) / 10.0;
    given.show("a", -a / 10.0);
    given.show("b", -b / 10.0);
    given
        .asksExactly("sum", sum)
        .mistake("multiplied", a * b / 100.0)
        .mistake("quotient", (b - a) / 10.0)
        .mistake("sign", -sum);
  }
}
