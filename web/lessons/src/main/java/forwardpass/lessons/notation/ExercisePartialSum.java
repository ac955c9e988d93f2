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

/** A sum over part of a list. */
final class ExercisePartialSum implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-partial-sum";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = seed == 0 ? new double[] {3, 8, 2, 5, 1} : Draws.distinct(5, rng);
    int from = 2;
    int to = seed == 0 ? 4 : 3 + rng.nextInt(2);
    double[] part = Draws.part(x, from, to);
    double sum = Sums.sum(part);
    return new ProblemBuilder<>(NumberAnswer.exact(), sum)
        .with("x", Shown.typed(x))
        .with("formula", Signs.over("\u2211", from, to, Signs.entry(Maths.name("i"))))
        .with("from", Num.whole(from))
        .with("to", Num.whole(to))
        .result("part", Shown.typed(part))
        .result("sum", Num.upTo(sum, 1))
        .mistake("all", Sums.sum(x))
        .mistake("from-zero", Sums.sum(Draws.part(x, from + 1, to + 1)))
        .mistake("last-left-out", sum - x[to - 1])
        .mistake("product", Sums.product(part))
        .problem(2);
  }
}
