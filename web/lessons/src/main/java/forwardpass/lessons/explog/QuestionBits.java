package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The same logarithm to base 2. */
public final class QuestionBits implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(2);

  @Override
  public String id() {
    return "exp-log-question-bits";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int n = seed == 0 ? 50 : 3 + rng.nextInt(500);
    double log = Log.log(n);
    double bits = log / Log.log(2);
    return new ProblemBuilder<>(TYPE, bits)
        .with("n", Num.whole(n))
        .result("log", Num.fixed(log, 3))
        .result("log2", Num.fixed(Log.log(2), 3))
        .result("bits", Num.fixed(bits, 2))
        .mistake("nats", log)
        .mistake("times", log * Log.log(2))
        .mistake("half", n / 2.0)
        .mistake("ten", log / Log.log(10))
        .problem(2);
  }
}
