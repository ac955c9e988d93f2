package forwardpass.lessons.explog;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** ln undoes exp, term by term. */
public final class ExerciseSimplify implements Exercise<Double> {
  private static final NumberAnswer TYPE = NumberAnswer.exact();

  @Override
  public String id() {
    return "exp-log-exercise-simplify";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double a = seed == 0 ? 5 : 2 + rng.nextInt(18);
    double b = seed == 0 ? 3 : 1 + rng.nextInt(9);
    b = b == a ? b + 1 : b;
    return new ProblemBuilder<>(TYPE, a + b)
        .with("a", Num.upTo(a, 1))
        .with("b", Num.upTo(b, 1))
        .result("sum", Num.upTo(a + b, 1))
        .mistake("multiplied", a * b)
        .mistake("subtracted", a - b)
        .mistake("one-only", a)
        .problem(2);
  }
}
