package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** From a logarithm back to the number. */
public final class ExerciseInverse implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(2);

  @Override
  public String id() {
    return "exp-log-exercise-inverse";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double y = seed == 0 ? 3 : (5 + rng.nextInt(46)) / 10.0;
    if (seed != 0 && rng.nextInt(3) == 0) {
      y = -(1 + rng.nextInt(15)) / 10.0;
    }
    double x = Exp.exp(y);
    return new ProblemBuilder<>(TYPE, x)
        .with("y", Num.upTo(y, 1))
        .result("x", Num.fixed(x, 2))
        .mistake("log", y > 0 ? Log.log(y) : y)
        .mistake("times-e", y * Exp.exp(1))
        .mistake("power-of-ten", Exp.exp(y * Log.log(10)))
        .mistake("reciprocal", 1 / x)
        .problem(2);
  }

  @Override
  public int space() {
    return 61;
  }
}
