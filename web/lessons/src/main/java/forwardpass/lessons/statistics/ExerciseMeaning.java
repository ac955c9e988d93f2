package forwardpass.lessons.statistics;

import forwardpass.lessons.exercise.Exercise;

/** What a 95 % interval says. */
public final class ExerciseMeaning implements Exercise {
  @Override
  public void ask(Given given) {
    int low = given.integer(81, 55, 84);
    int wide = given.integer(8, 3, 9);
    given.show("low", low / 100.0);
    given.show("high", (low + wide) / 100.0);
    given.asksWhich("procedure", "scores", "chance", "repeat").hints(2);
  }
}
