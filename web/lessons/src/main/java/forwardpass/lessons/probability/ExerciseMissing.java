package forwardpass.lessons.probability;

import forwardpass.lessons.exercise.Exercise;

/** What is left for all the other tokens. */
public final class ExerciseMissing implements Exercise {
  @Override
  public void ask(Given given) {
    int left = given.integer(25, 11, 19); // hundredths, and none of the three
    int b = given.integer(21, 21, 29);
    int c = given.integer(8, 2, 9);
    int a = 100 - left - b - c;
    given.show("list", a / 100.0, b / 100.0, c / 100.0);
    given.asksExactly("left", left / 100.0);
    given.result("sum", (100 - left) / 100.0);
    given.mistake("sum", (100 - left) / 100.0);
    given.mistake("even", (100 - a) / 100.0);
    given.mistake("product", a * b * c / 1e6);
  }
}
