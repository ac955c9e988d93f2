package forwardpass.lessons.statistics;

import forwardpass.lessons.exercise.Exercise;

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
    given.asksExactly("all", all);
    given.result("part", part);
    given.result("square", part * part);
    given.mistake("unsquared", part * runs);
    given.mistake("further", all - runs);
    given.mistake("square-alone", part * part);
    given.mistake("inverse", (double) runs / (part * part));
  }
}
