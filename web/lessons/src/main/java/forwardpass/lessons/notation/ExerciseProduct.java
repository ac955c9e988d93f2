package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** A product over a list. */
final class ExerciseProduct implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-product";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = seed == 0 ? new double[] {0.5, 4, 3} : Draws.distinct(3, rng);
    if (seed != 0) {
      x[0] = x[0] / 2;
    }
    double product = Sums.product(x);
    return new ProblemBuilder<>(NumberAnswer.exact(), product)
        .with("x", Shown.typed(x))
        .with("formula", Signs.over("\u220f", 1, x.length, Signs.entry(Maths.name("i"))))
        .result("first-two", Num.upTo(x[0] * x[1], 1))
        .result("last", Num.upTo(x[2], 1))
        .result("product", Num.upTo(product, 1))
        .mistake("sum", Sums.sum(x))
        .mistake("last-left-out", x[0] * x[1])
        .mistake("power", product * product)
        .problem(2);
  }
}
