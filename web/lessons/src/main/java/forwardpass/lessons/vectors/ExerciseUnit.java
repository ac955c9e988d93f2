package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** The direction of a vector without its length: divide by the magnitude. */
public final class ExerciseUnit implements Exercise<List<Double>> {
  private static final int DECIMALS = 2;

  @Override
  public String id() {
    return "vectors-exercise-unit";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] v = seed == 0 ? new double[] {3, 4} : drawn(rng);
    double norm = Vectors.norm(v);
    double sum = v[0] + v[1];
    ProblemBuilder<List<Double>> asked =
        new ProblemBuilder<>(new VectorAnswer(2, DECIMALS), Reals.list(Vectors.scale(1 / norm, v)))
            .with("v", Lists.math(v))
            .with("norm", Lists.math(Num.upTo(norm, 1)))
            .result("unit", Lists.math(Vectors.scale(1 / norm, v)))
            .mistake("squared", Reals.list(Vectors.scale(1 / (norm * norm), v)))
            .mistake("untouched", Reals.list(v));
    if (sum != 0) {
      asked = asked.mistake("sum", Reals.list(Vectors.scale(1 / sum, v)));
    }
    return asked.problem(2);
  }

  /** An even triangle, scaled: its magnitude is whole, or ends on a half. */
  private static double[] drawn(Rng rng) {
    double[] v = Draws.evenTriangle(rng);
    return Vectors.scale(Draws.whole(rng, 1, 4) / 2.0, v);
  }
}
