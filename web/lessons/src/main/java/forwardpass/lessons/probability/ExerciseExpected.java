package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** How many tokens an answer has on average. */
public final class ExerciseExpected implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int first = given.integer(6, 5, 7); // tenths: short answers are the likeliest
    int second = given.integer(3, 1, 9 - first);
    double[] p = given.show("p", first / 10.0, second / 10.0, (10 - first - second) / 10.0);
    int middle = 5 * given.integer(8, 4, 11);
    int longest = 10 * given.integer(20, 10, 30);
    double[] x = given.show("x", given.integer(10, 2, 13), middle, longest);
    double expected = Distribution.expectedValue(p, x);
    return given
        .asks(new NumberAnswer(2), expected)
        .result("a", p[0] * x[0], 1)
        .result("b", p[1] * x[1], 1)
        .result("c", p[2] * x[2], 1)
        .result("expected", expected, 1)
        .mistake("plain", (x[0] + x[1] + x[2]) / 3)
        .mistake("likeliest", x[0])
        .mistake("divided", expected / 3)
        .mistake("middle", x[1])
        .problem(2);
  }
}
