package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** How many tokens an answer has on average. */
public final class ExerciseExpected implements Exercise<Double> {
  @Override
  public String id() {
    return "probability-exercise-expected";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int first = seed == 0 ? 6 : 4 + rng.nextInt(4); // tenths
    int second = seed == 0 ? 3 : 1 + rng.nextInt(9 - first);
    double[] p = {first / 10.0, second / 10.0, (10 - first - second) / 10.0};
    int shortest = seed == 0 ? 10 : 2 + rng.nextInt(12);
    int middle = seed == 0 ? 40 : 20 + 5 * rng.nextInt(8);
    int longest = seed == 0 ? 200 : 100 + 10 * rng.nextInt(21);
    double[] x = {shortest, middle, longest};
    double expected = Distribution.expectedValue(p, x);
    return new ProblemBuilder<>(new NumberAnswer(2), expected)
        .with("p", Shown.typed(p))
        .with("x", Shown.typed(x))
        .result("a", Num.upTo(p[0] * x[0], 1))
        .result("b", Num.upTo(p[1] * x[1], 1))
        .result("c", Num.upTo(p[2] * x[2], 1))
        .result("expected", Num.upTo(expected, 1))
        .mistake("plain", (x[0] + x[1] + x[2]) / 3)
        .mistake("likeliest", x[0])
        .mistake("divided", expected / 3)
        .mistake("middle", x[1])
        .problem(2);
  }
}
