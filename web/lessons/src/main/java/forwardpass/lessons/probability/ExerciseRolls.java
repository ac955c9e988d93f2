package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many draws until a share is known so closely. */
public final class ExerciseRolls implements Exercise {
  private static final double[] ERRORS = {
    0.1, 0.05, 0.025, 0.02, 0.005, 0.004, 0.0025, 0.002, 0.001, 0.0005, 0.0004
  };

  @Override
  public void ask(Given given) {
    double p = given.decimal("p", 0.5, 0.1, 0.9, 1);
    double error = given.choice("error", 0.01, ERRORS);
    double n = Rounding.rint(Frequencies.drawsFor(p, error)); // whole but for the last bits
    given.asksExactly(n).hints(3);
    given.result("variance", p * (1 - p));
    given.result("square", error * error, 8);
    given.result("n", Num.groupedWhole(n));
    given.mistake("unsquared", Rounding.rint(p * (1 - p) / error * 100) / 100);
    given.mistake("no-p", Rounding.rint(1 / (error * error)));
    given.mistake("half", Rounding.rint(p / (error * error)));
  }
}
