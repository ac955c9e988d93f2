package forwardpass.lessons.dotproduct;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** Between unit vectors, cosine and distance say the same. */
public final class ExerciseDistance implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(3);

  @Override
  public String id() {
    return "dot-exercise-distance";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double cosine = seed == 0 ? 0.28 : (rng.nextInt(189) - 94) / 100.0;
    double squared = 2 - 2 * cosine;
    double distance = Math.sqrt(squared);
    return new ProblemBuilder<>(TYPE, distance)
        .with("cosine", Num.upTo(cosine, 2))
        .result("squared", Num.upTo(squared, 2))
        .result("distance", Num.upTo(distance, 3))
        .mistake("squared", squared)
        .mistake("difference", 1 - cosine)
        .mistake("sign", Math.sqrt(2 + 2 * cosine))
        .problem(3);
  }
}
