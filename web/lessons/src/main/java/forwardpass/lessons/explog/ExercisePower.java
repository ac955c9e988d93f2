package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The logarithm of many equal factors. */
public final class ExercisePower implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(2);

  @Override
  public String id() {
    return "exp-log-exercise-power";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double p = seed == 0 ? 0.9 : (5 + rng.nextInt(91)) / 100.0;
    int n = seed == 0 ? 20 : 3 + rng.nextInt(40);
    double log = Log.log(p);
    return new ProblemBuilder<>(TYPE, n * log)
        .with("p", Num.upTo(p, 2))
        .with("n", Num.whole(n))
        .result("log", Num.fixed(log, 4))
        .result("answer", Num.fixed(n * log, 2))
        .mistake("times-p", Log.log(n * p))
        .mistake("one", log)
        .mistake("sign", -n * log)
        .mistake("power-of-log", n + log)
        .problem(2);
  }
}
