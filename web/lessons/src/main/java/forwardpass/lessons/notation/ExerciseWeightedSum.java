package forwardpass.lessons.notation;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** A sum whose terms use the index itself. */
final class ExerciseWeightedSum implements Exercise<Double> {
  @Override
  public String id() {
    return "notation-exercise-weighted-sum";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] x = seed == 0 ? new double[] {4, 1, 2} : Draws.distinct(3, rng);
    double[] indices = {1, 2, 3};
    double sum = Vectors.dot(indices, x);
    return new ProblemBuilder<>(NumberAnswer.exact(), sum)
        .with("x", Shown.typed(x))
        .with("formula", Signs.over("\u2211", 1, 3, Maths.name("i"), Signs.entry(Maths.name("i"))))
        .result("a", Num.upTo(x[0], 1))
        .result("b", Num.upTo(2 * x[1], 1))
        .result("c", Num.upTo(3 * x[2], 1))
        .result("sum", Num.upTo(sum, 1))
        .mistake("plain", Sums.sum(x))
        .mistake("from-zero", sum - Sums.sum(x))
        .mistake("apart", Sums.sum(indices) * Sums.sum(x))
        .problem(2);
  }
}
