package forwardpass.lessons.backpropagation;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The gradient of a number that is used twice: x · (ax + b). */
public final class ExerciseUsedTwice implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer("a", 3, 2, 9);
    int b = given.integer("b", 2, 1, 9);
    int x = given.integer("x", 4, 2, 9);
    double u = given.hinted("u", a * x + b, 0);
    double inner = given.result("inner", x * a, 0);
    given
        .asksExactly("gradient", u + inner)
        .mistake("outer", u)
        .mistake("inner", inner)
        .mistake("multiplied", u * inner)
        .mistake("value", x * u);
  }
}
