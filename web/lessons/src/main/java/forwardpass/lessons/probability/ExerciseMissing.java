package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** What is left for all the other tokens. */
public final class ExerciseMissing implements Exercise<Double> {
  @Override
  public String id() {
    return "probability-exercise-missing";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int a = seed == 0 ? 46 : 30 + rng.nextInt(25);
    int b = seed == 0 ? 21 : 11 + rng.nextInt(15);
    int c = seed == 0 ? 8 : 2 + rng.nextInt(9);
    while (standsInTheList(100 - a - b - c, a, b)) {
      c++;
    }
    int sum = a + b + c;
    double left = (100 - sum) / 100.0;
    return new ProblemBuilder<>(NumberAnswer.exact(), left)
        .with("list", Shown.typed(a / 100.0, b / 100.0, c / 100.0))
        .result("sum", Num.upTo(sum / 100.0, 2))
        .result("left", Num.upTo(left, 2))
        .mistake("sum", sum / 100.0)
        .mistake("even", (100 - a) / 100.0)
        .mistake("product", a * b * c / 1e6)
        .problem(2);
  }

  /** Whether the prompt would show the digits of what is left: 0.4, say, or the 0.4 of 0.46. */
  private static boolean standsInTheList(int left, int a, int b) {
    return left % 10 == 0 || left == a || left == b;
  }
}
