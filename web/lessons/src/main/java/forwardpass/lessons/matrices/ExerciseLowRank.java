package forwardpass.lessons.matrices;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;

/** Up to which rank the two thin factors hold fewer numbers than the matrix. */
public final class ExerciseLowRank implements Exercise<Double> {
  @Override
  public String id() {
    return "matrices-exercise-low-rank";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int m = seed == 0 ? 40 : 10 * Draws.between(rng, 2, 19);
    int n = seed == 0 ? 60 : 10 * Draws.between(rng, 2, 19);
    int all = m * n;
    int each = m + n;
    int expected = (all - 1) / each; // the largest k with k(m + n) < mn
    return new ProblemBuilder<>(NumberAnswer.exact(), (double) expected)
        .with("m", Draws.one(m))
        .with("n", Draws.one(n))
        .hinted("all", Draws.one(all))
        .hinted("each", Draws.one(each))
        .result("k", Draws.one(expected))
        .result("held", Draws.one((double) expected * each))
        .mistake("full-rank", (double) Math.min(m, n))
        .mistake("one-more", expected + 1.0)
        .mistake("square", Math.floor(all / (2.0 * Math.max(m, n))))
        .problem(3);
  }
}
