package forwardpass.lessons.statistics;

import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How probable it is that all intervals of a table take in their truth. */
public final class ExerciseBoard implements Exercise {
  @Override
  public void ask(Given given) {
    int percent = given.choice("percent", 95, 90, 99);
    int models = given.integer("models", 20, 6, 45);
    double level = percent / 100.0;
    double all = Pow.pow(level, models);
    double expected = models * (1 - level);
    given
        .asks("all", all, 3)
        .hinted("level", level, 2)
        .result("expected", expected, 2)
        .mistake("one", level)
        .mistake("some", 1 - all)
        .mistakeIf(expected < 1, "added", 1 - expected)
        .mistake("expected", expected)
        .hints(2);
  }
}
