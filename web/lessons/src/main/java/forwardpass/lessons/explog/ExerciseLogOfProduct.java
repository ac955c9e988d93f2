package forwardpass.lessons.explog;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The logarithm of a product from the logarithms of its factors. */
public final class ExerciseLogOfProduct implements Exercise<Double> {
  private static final NumberAnswer TYPE = NumberAnswer.exact();

  @Override
  public String id() {
    return "exp-log-exercise-log-of-product";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int tenthsA = seed == 0 ? 12 : 3 + rng.nextInt(40);
    int tenthsB = seed == 0 ? 7 : 2 + rng.nextInt(30);
    tenthsB = tenthsB == tenthsA ? tenthsB + 1 : tenthsB;
    double a = -tenthsA / 10.0;
    double b = -tenthsB / 10.0;
    double sum = -(tenthsA + tenthsB) / 10.0;
    return new ProblemBuilder<>(TYPE, sum)
        .with("a", Num.upTo(a, 1))
        .with("b", Num.upTo(b, 1))
        .result("sum", Num.upTo(sum, 1))
        .mistake("multiplied", tenthsA * tenthsB / 100.0)
        .mistake("quotient", (tenthsB - tenthsA) / 10.0)
        .mistake("sign", -sum)
        .problem(2);
  }
}
