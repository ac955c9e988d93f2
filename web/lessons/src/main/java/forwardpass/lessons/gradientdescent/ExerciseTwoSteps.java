package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** Two steps: the second takes a new gradient. */
public final class ExerciseTwoSteps implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int c = given.integer("c", 2, -3, 5);
    int start = given.integer("w", 6, 7, 12);
    double rate = given.choice("alpha", 0.2, 0.1, 0.3, 0.4);
    double apart = start - c;
    double first = start - rate * 2 * apart;
    double second = first - rate * 2 * (first - c);
    return given
        .asks(new NumberAnswer(2), second)
        .hinted("first", first, 2)
        .result("second", second, 2)
        .result("slope", 2 * (first - c), 2)
        .mistake("same-slope", start - 2 * rate * 2 * apart)
        .mistake("one-step", first)
        .mistake("no-two", c + (1 - rate) * (1 - rate) * apart)
        .mistake("uphill", c + (1 + 2 * rate) * (1 + 2 * rate) * apart)
        .problem(2);
  }
}
