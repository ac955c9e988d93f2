package forwardpass.lessons.statistics;

import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** How probable it is that all intervals of a table take in their truth. */
public final class ExerciseBoard implements Exercise {
  @Override
  public void ask(Given given) {
    int percent = given.choice("percent", 95, 90, 99);
    int models = given.integer("models", 20, 6, 45);
    double level = percent / 100.0;
    double all = Pow.pow(level, models);
    double expected = models * (1 - level);
    given.asks("all", all, 3).hints(2);
    given.hinted("level", level);
    given.result("expected", expected);
    given.mistake("one", level);
    given.mistake("some", 1 - all);
    given.mistakeIf(expected < 1, "added", 1 - expected);
    given.mistake("expected", expected);
  }
}
