package forwardpass.lessons.evaluation;

import forwardpass.engine.numeric.Pow;
import forwardpass.lessons.exercise.Exercise;

/** How likely a "significant" result is among many tests of nothing. */
final class ExerciseMany implements Exercise {
  @Override
  public void ask(Given given) {
    int tests = given.integer("tests", 20, 6, 40);
    double level = given.choice("level", 0.05, 0.01, 0.1);
    double none = given.result("none", Pow.pow(1 - level, tests), 3);
    double expected = given.result("expected", tests * level);
    given.asks(new double[] {expected, 1 - none}, 2).hints(3);
    given.result("some", 1 - none, 2);
    given.mistake("added", expected, Math.min(1, expected));
    given.mistake("none", expected, none);
    given.mistake("one-test", expected, level);
  }
}
