package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import java.util.List;

/** Three conditionals: their product, and its logarithm. */
public final class ExerciseSequence implements Exercise<List<Double>> {
  @Override
  public String id() {
    return "probability-exercise-sequence";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] p = {tenths(rng), tenths(rng), tenths(rng)};
    if (seed == 0) {
      p = new double[] {0.3, 0.5, 0.9};
    }
    double product = ChainRule.product(p);
    double log = ChainRule.logSum(p);
    double sum = p[0] + p[1] + p[2];
    return new ProblemBuilder<>(new VectorAnswer(2, 3), List.of(product, log))
        .with("p", Shown.typed(p))
        .result("product", Num.fixed(product, 3))
        .result("log", Num.fixed(log, 3))
        .mistake("sign", List.of(product, -log))
        .mistake("ten", List.of(product, log / Log.log(10)))
        .mistake("added", List.of(sum, Log.log(sum)))
        .mistake("mean", List.of(product, log / 3))
        .mistake("exchanged", List.of(log, product))
        .problem(3);
  }

  private static double tenths(Rng rng) {
    return (2 + rng.nextInt(8)) / 10.0;
  }
}
