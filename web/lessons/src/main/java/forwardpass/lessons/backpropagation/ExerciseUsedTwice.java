package forwardpass.lessons.backpropagation;

import forwardpass.lessons.exercise.Exercise;

/** The gradient of a number that is used twice: x · (ax + b). */
public final class ExerciseUsedTwice implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer("a", 3, 2, 9);
    int b = given.integer("b", 2, 1, 9);
    int x = given.integer("x", 4, 2, 9);
    double u = given.hinted("u", a * x + b);
    double inner = given.result("inner", x * a);
    given.asksExactly("gradient", u + inner);
    given.mistake("outer", u);
    given.mistake("inner", inner);
    given.mistake("multiplied", u * inner);
    given.mistake("value", x * u);
  }
}
