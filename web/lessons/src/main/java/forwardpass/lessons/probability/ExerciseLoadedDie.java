package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A die to be built: six probabilities with a given mean. */
public final class ExerciseLoadedDie implements Exercise {
  @Override
  public void ask(Given given) {
    double small = given.decimal(0.1, 0.06, 0.16, 2);
    double big = given.result("big", 1 - 5 * small);
    int face = given.choice(6, 1);
    double least = given.decimal("least", 0.05, 0.01, 0.05, 2);
    double mean = given.show("mean", face == 6 ? 6 - 15 * small : 1 + 15 * small);
    Trial trial =
        Trial.between(least, 1)
            .and(Trial.sumsToOne())
            .and(Trial.gives("built.mean", ExerciseLoadedDie::mean, mean, 0.005));
    double[] low = {big, small, small, small, small, small};
    double[] high = {small, small, small, small, small, big};
    given.asksToBuild(trial, 2, face == 6 ? high : low);
    given.result("face", face);
    given.result("others", 21 - face);
    given.result("small", small);
    given.mistake("fair", 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0);
    given.mistake("two-faces", (6 - mean) / 5, 0, 0, 0, 0, (mean - 1) / 5);
    given.mistake("mirrored", face == 6 ? low : high);
  }

  private static double mean(double[] p) {
    return Distribution.expectedValue(p, new double[] {1, 2, 3, 4, 5, 6});
  }
}
