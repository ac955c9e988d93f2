package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** The loss straight from two logits. */
public final class ExerciseLogits implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-exercise-logits";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int target = seed == 0 ? 1 : rng.nextInt(2);
    double[] z =
        seed == 0
            ? new double[] {2, 0}
            : new double[] {(5 + rng.nextInt(25)) / 10.0, -rng.nextInt(15) / 10.0 + 0.0};
    double sum = LogSumExp.of(z);
    double loss = CrossEntropy.ofLogits(z, target);
    return new ProblemBuilder<>(new NumberAnswer(3), loss)
        .with("z", Shown.typed(z))
        .with("target", Num.whole(target))
        .with("logit", Num.upTo(z[target], 1))
        .result("total", Num.fixed(Exp.exp(z[0]) + Exp.exp(z[1]), 3))
        .result("sum", Num.fixed(sum, 3))
        .result("loss", Num.fixed(loss, 3))
        .mistake("other", CrossEntropy.ofLogits(z, 1 - target))
        .mistake("share", Exp.exp(-loss))
        .mistake("sum-alone", sum)
        .mistake("no-exp", z[0] + z[1] - z[target])
        .problem(3);
  }
}
