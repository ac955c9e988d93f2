package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How many equal factors until the product is below a power of ten. */
public final class ExerciseHowMany implements Exercise<Double> {
  private static final NumberAnswer TYPE = NumberAnswer.exact();

  @Override
  public String id() {
    return "exp-log-exercise-how-many";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double p = seed == 0 ? 0.5 : (10 + rng.nextInt(76)) / 100.0;
    int zeros = seed == 0 ? 3 : 2 + rng.nextInt(5);
    double exact = zeros * Log.log(10) / -Log.log(p);
    double rounded = Rounding.rint(exact);
    // A power of ten is reached exactly only by powers of 0.1: then one more factor is needed.
    double n = Math.abs(exact - rounded) < 1e-9 ? rounded + 1 : Math.ceil(exact);
    return new ProblemBuilder<>(TYPE, n)
        .with("p", Num.upTo(p, 2))
        .with("limit", Num.upTo(Exp.exp(-zeros * Log.log(10)), zeros))
        .result("log-limit", Num.fixed(-zeros * Log.log(10), 3))
        .result("log-p", Num.fixed(Log.log(p), 4))
        .result("exact", Num.fixed(exact, 2))
        .result("n", Num.upTo(n, 0))
        .mistake("one-short", n - 1)
        .mistake("zeros", (double) zeros)
        .mistake("unrounded", Rounding.rint(exact * 100) / 100)
        .problem(3);
  }
}
