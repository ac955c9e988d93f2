package forwardpass.lessons.linkbylink;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;

/** Gradients of the loss by three logits, to two decimals: the right one, and those of slips. */
final class GradientSlip {
  static final String[] NAMES = {"forgotten", "added", "neighbour", "signs"};

  private GradientSlip() {}

  static double[] right(double[] z, int target) {
    return rounded(CrossEntropy.gradientOfLogits(z, target));
  }

  /** What the program gives with that slip in it. */
  static double[] claimed(double[] z, int target, int slip) {
    double[] g = Softmax.softmax(z);
    switch (NAMES[slip]) {
      case "added" -> g[target] += 1;
      case "neighbour" -> g[(target + 1) % g.length] -= 1;
      case "signs" -> g = Vectors.scale(-1, CrossEntropy.gradientOfLogits(z, target));
      default -> {}
    }
    return rounded(g);
  }

  private static double[] rounded(double[] values) {
    double[] out = new double[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Rounding.rint(100 * values[i]) / 100;
    }
    return out;
  }
}
