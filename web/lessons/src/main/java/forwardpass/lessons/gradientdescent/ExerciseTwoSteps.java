package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** Two steps: the second takes a new gradient. */
public final class ExerciseTwoSteps implements Exercise {
  @Override
  public void ask(Given given) {
    int c = given.integer("c", 2, -3, 5);
    int start = given.integer("w", 6, 7, 12);
    double rate = given.choice("alpha", 0.2, 0.1, 0.3, 0.4);
    double apart = start - c;
    double first = given.hinted("first", start - rate * 2 * apart);
    double slope = given.result("slope", 2 * (first - c));
    given.asks("second", first - rate * slope, 2);
    given.mistake("same-slope", start - 2 * rate * 2 * apart);
    given.mistake("one-step", first);
    given.mistake("no-two", c + (1 - rate) * (1 - rate) * apart);
    given.mistake("uphill", c + (1 + 2 * rate) * (1 + 2 * rate) * apart);
  }
}
