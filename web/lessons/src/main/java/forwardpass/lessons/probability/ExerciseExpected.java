package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.exercise.Exercise;

/** How many tokens an answer has on average. */
public final class ExerciseExpected implements Exercise {
  @Override
  public void ask(Given given) {
    int first = given.integer(6, 5, 7); // tenths: short answers are the likeliest
    int second = given.integer(3, 1, 9 - first);
    double[] p = given.show("p", first / 10.0, second / 10.0, (10 - first - second) / 10.0);
    int middle = 5 * given.integer(8, 4, 11);
    int longest = 10 * given.integer(20, 10, 30);
    double[] x = given.show("x", given.integer(10, 2, 13), middle, longest);
    double expected = given.result("expected", Distribution.expectedValue(p, x));
    given.asks(expected, 2);
    given.result("a", p[0] * x[0]);
    given.result("b", p[1] * x[1]);
    given.result("c", p[2] * x[2]);
    given.mistake("plain", (x[0] + x[1] + x[2]) / 3);
    given.mistake("likeliest", x[0]);
    given.mistake("divided", expected / 3);
    given.mistake("middle", x[1]);
  }
}
