package forwardpass.lessons.linkbylink;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** A claimed gradient beside the measured one: which slip made the difference? */
public final class ExerciseSymptom implements Exercise {
  private static final String[] SLIPS = {"forgotten", "added", "neighbour", "signs"};

  @Override
  public void ask(Given given) {
    double[] z = given.vector(new double[] {1.2, 0.4, -0.3}, -1.5, 1.5, 1);
    int target = given.integer(1, 0, 2);
    int slip = given.integer(2, 0, SLIPS.length - 1);
    double[] measured = rounded(CrossEntropy.gradientOfLogits(z, target));
    double[] claimed = rounded(claim(z, target, SLIPS[slip]));
    given.asksWhich(slip, SLIPS);
    given.show("place", target + 1);
    given.fill("measured", Shown.rounded(2, measured));
    given.fill("claimed", Shown.rounded(2, claimed));
    given.result("difference", Vectors.subtract(claimed, measured), 2);
  }

  /** What the program gives with that slip in it. */
  static double[] claim(double[] z, int target, String slip) {
    double[] g = Softmax.softmax(z);
    switch (slip) {
      case "added" -> g[target] += 1;
      case "neighbour" -> g[(target + 1) % g.length] -= 1;
      case "signs" -> g = Vectors.scale(-1, CrossEntropy.gradientOfLogits(z, target));
      default -> {}
    }
    return g;
  }

  /** To two decimals, as they are shown. */
  private static double[] rounded(double[] values) {
    double[] out = new double[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Rounding.rint(100 * values[i]) / 100;
    }
    return out;
  }
}
