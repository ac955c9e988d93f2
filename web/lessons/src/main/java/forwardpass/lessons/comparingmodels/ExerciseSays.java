package forwardpass.lessons.comparingmodels;

import forwardpass.lessons.exercise.Exercise;

/** What a small p says. */
final class ExerciseSays implements Exercise {
  @Override
  public void ask(Given given) {
    int percent = given.show("percent", given.integer(3, 1, 4));
    given.show("p", percent / 100.0);
    given.show("rest", 100 - percent);
    given.asksWhich("if-equal", "better", "equal", "size", "again");
  }
}
