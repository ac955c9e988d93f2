package forwardpass.lessons.explog;

import forwardpass.lessons.exercise.Exercise;

/** The logarithm of a product from the logarithms of its factors. */
public final class ExerciseLogOfProduct implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer(12, 3, 42); // both in tenths below 0
    int b = given.integer(7, 2, 31);
    given.redrawIf(a == b);
    double sum = -(a + b) / 10.0;
    given.show("a", -a / 10.0);
    given.show("b", -b / 10.0);
    given.asksExactly("sum", sum);
    given.mistake("multiplied", a * b / 100.0);
    given.mistake("quotient", (b - a) / 10.0);
    given.mistake("sign", -sum);
  }
}
