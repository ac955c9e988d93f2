package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** KL, and not the other way round. */
public final class ExerciseKl implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-exercise-kl";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] p = seed == 0 ? new double[] {0.5, 0.5} : pair(55 + rng.nextInt(40));
    double[] q = seed == 0 ? new double[] {0.9, 0.1} : pair(10 + rng.nextInt(40));
    double kl = KlDivergence.of(p, q);
    double[] terms = KlDivergence.terms(p, q);
    return new ProblemBuilder<>(new NumberAnswer(3), kl)
        .with("p", Shown.typed(p))
        .with("q", Shown.typed(q))
        .result("first", Num.fixed(terms[0], 3))
        .result("second", Maths.math(Maths.operand(Num.fixed(terms[1], 3))))
        .result("kl", Num.fixed(kl, 3))
        .mistake("exchanged", KlDivergence.of(q, p))
        .mistake("cross", CrossEntropy.of(p, q))
        .mistake("entropy", Entropy.of(p))
        .mistake("sizes", Math.abs(terms[0]) + Math.abs(terms[1]))
        .problem(3);
  }

  private static double[] pair(int percent) {
    return new double[] {percent / 100.0, (100 - percent) / 100.0};
  }
}
