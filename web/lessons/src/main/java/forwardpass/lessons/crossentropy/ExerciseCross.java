package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** A cross-entropy with a truth that is not one-hot. */
public final class ExerciseCross implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-exercise-cross";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] p = seed == 0 ? new double[] {0.5, 0.5} : pair(20 + rng.nextInt(61));
    double[] q = seed == 0 ? new double[] {0.8, 0.2} : pair(5 + rng.nextInt(91));
    double cross = CrossEntropy.of(p, q);
    return new ProblemBuilder<>(new NumberAnswer(3), cross)
        .with("p", Shown.typed(p))
        .with("q", Shown.typed(q))
        .result("first", Num.fixed(Information.surprise(q[0]), 3))
        .result("second", Num.fixed(Information.surprise(q[1]), 3))
        .result("cross", Num.fixed(cross, 3))
        .mistake("exchanged", CrossEntropy.of(q, p))
        .mistake("entropy", Entropy.of(p))
        .mistake("kl", KlDivergence.of(p, q))
        .mistake("sign", -cross)
        .problem(2);
  }

  private static double[] pair(int percent) {
    return new double[] {percent / 100.0, (100 - percent) / 100.0};
  }
}
