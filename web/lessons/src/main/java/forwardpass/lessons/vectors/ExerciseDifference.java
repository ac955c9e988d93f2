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

/** The difference of two vectors, entry by entry. */
public final class ExerciseDifference implements Exercise<List<Double>> {
  @Override
  public String id() {
    return "vectors-exercise-difference";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] a = seed == 0 ? new double[] {5, -2, 1} : entries(rng);
    double[] b = seed == 0 ? new double[] {3, 4, -6} : entries(rng);
    double[] careless = new double[3];
    for (int i = 0; i < 3; i++) {
      careless[i] = a[i] - Math.abs(b[i]);
    }
    return new ProblemBuilder<>(new VectorAnswer(3, -1), Reals.list(Vectors.subtract(a, b)))
        .with("a", Lists.math(a))
        .with("b", Lists.math(b))
        .result("gap", Lists.math(Vectors.subtract(a, b)))
        .with("first", Lists.math(Num.upTo(a[2], 0)))
        .with("second", Lists.math(Num.upTo(b[2], 0)))
        .mistake("sum", Reals.list(Vectors.add(a, b)))
        .mistake("reversed", Reals.list(Vectors.subtract(b, a)))
        .mistake("sign", Reals.list(careless))
        .problem(2);
  }

  /** Three whole numbers, the last of them negative: subtracting it is where signs slip. */
  private static double[] entries(Rng rng) {
    return new double[] {Draws.whole(rng, -9, 9), Draws.whole(rng, 1, 9), -Draws.whole(rng, 1, 9)};
  }
}
