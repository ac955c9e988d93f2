package forwardpass.lessons.statistics;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How many runs bring a standard error down to a part of it? */
public final class ExerciseMoreRuns implements Exercise {
  @Override
  public void ask(Given given) {
    int runs = given.integer("runs", 4, 3, 12);
    int part = given.integer(3, 2, 6);
    double target = given.decimal(0.2, 0.1, 0.9, 1);
    given.show("error", part * target);
    given.show("target", target);
    int all = part * part * runs;
    given
        .asksExactly("all", all)
        .result("part", part, 0)
        .result("square", part * part, 0)
        .mistake("unsquared", part * runs)
        .mistake("further", all - runs)
        .mistake("square-alone", part * part)
        .mistake("inverse", (double) runs / (part * part));
  }
}
