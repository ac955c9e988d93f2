package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** A quotient of exponentials is the exponential of a difference. */
public final class ExerciseQuotient implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(3);

  @Override
  public String id() {
    return "exp-log-exercise-quotient";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double a = seed == 0 ? 7 : 3 + rng.nextInt(60);
    double gap = seed == 0 ? 2 : (2 + rng.nextInt(29)) / 10.0;
    double b = Rounding.rint((a - gap) * 10) / 10;
    double ratio = Exp.exp(gap);
    return new ProblemBuilder<>(TYPE, ratio)
        .with("a", Num.upTo(a, 1))
        .with("b", Num.upTo(b, 1))
        .result("gap", Num.upTo(gap, 1))
        .result("ratio", Num.fixed(ratio, 3))
        .mistake("gap", gap)
        .mistake("divided", Exp.exp(a / b))
        .mistake("upside-down", 1 / ratio)
        .problem(2);
  }
}
