package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** From the logarithms that an interface reports to the probability of the whole. */
public final class ExerciseLogSum implements Exercise<Double> {
  @Override
  public String id() {
    return "probability-exercise-log-sum";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int a = seed == 0 ? 4 : 1 + rng.nextInt(9); // tenths
    int b = seed == 0 ? 11 : 2 + rng.nextInt(12);
    int c = seed == 0 ? 2 : 1 + rng.nextInt(8);
    double sum = -(a + b + c) / 10.0;
    double p = Exp.exp(sum);
    double added = Exp.exp(-a / 10.0) + Exp.exp(-b / 10.0) + Exp.exp(-c / 10.0);
    return new ProblemBuilder<>(new NumberAnswer(3), p)
        .with("logs", Shown.typed(-a / 10.0, -b / 10.0, -c / 10.0))
        .result("sum", Num.upTo(sum, 1))
        .result("p", Num.fixed(p, 3))
        .mistake("sum", sum)
        .mistake("added", added)
        .mistake("mean", Exp.exp(sum / 3))
        .mistake("sign", Exp.exp(-sum))
        .mistake("product", Exp.exp(-a * b * c / 1000.0))
        .problem(2);
  }
}
