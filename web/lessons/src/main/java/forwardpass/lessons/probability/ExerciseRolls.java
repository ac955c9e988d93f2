package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How many draws until a share is known so closely. */
public final class ExerciseRolls implements Exercise<Double> {
  private static final double[] ERRORS = {0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};

  @Override
  public String id() {
    return "probability-exercise-rolls";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double p = seed == 0 ? 0.5 : (1 + rng.nextInt(9)) / 10.0;
    double error = seed == 0 ? 0.01 : ERRORS[rng.nextInt(ERRORS.length)];
    double n = Rounding.rint(Frequencies.drawsFor(p, error)); // whole but for the last bits
    return new ProblemBuilder<>(NumberAnswer.exact(), n)
        .with("p", Num.upTo(p, 1))
        .with("error", Num.upTo(error, 3))
        .result("variance", Num.upTo(p * (1 - p), 2))
        .result("square", Num.upTo(error * error, 6))
        .result("n", Num.groupedWhole(n))
        .mistake("unsquared", Rounding.rint(p * (1 - p) / error * 100) / 100)
        .mistake("no-p", Rounding.rint(1 / (error * error)))
        .mistake("half", Rounding.rint(p / (error * error)))
        .problem(3);
  }

  /** Nine probabilities with seven errors. */
  @Override
  public int space() {
    return 63;
  }
}
