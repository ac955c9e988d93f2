package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** A table of weights that a program with one fault has computed: which fault? */
final class ExerciseDiagnose implements Exercise {
  private static final String[] FAULTS = {"unscaled", "columns", "one-late", "one-early"};

  @Override
  public void ask(Given given) {
    int fault = given.integer(1, 0, FAULTS.length - 1);
    given.keep();
    Matrix products =
        given.matrix("products", new double[][] {{2, 1, 4}, {0, 3, 1}, {1, 2, 4}}, 0, 4, 0);
    given.redrawIf(isBlunt(products));
    given.fill("weights", Shown.rounded(2, faulty(products, fault)));
    String[] names = new String[FAULTS.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = FAULTS[(fault + i) % FAULTS.length];
    }
    given.asksWhich(names).praise(FAULTS[fault]);
  }

  /** Whether a fault would hardly show: the entries that tell are too much alike. */
  private static boolean isBlunt(Matrix products) {
    return Math.abs(products.get(1, 0) - products.get(1, 1)) < 2
        || Math.abs(products.get(2, 0) - products.get(2, 1)) < 1
        || Math.abs(products.get(2, 1) - products.get(2, 2)) < 1
        || Math.abs(products.get(1, 0) - products.get(2, 0)) < 1;
  }

  private static Matrix faulty(Matrix products, int fault) {
    Matrix scores = products.scaled(0.5); // d_k is 4
    return switch (FAULTS[fault]) {
      case "unscaled" -> weights(products, 0, false);
      case "columns" -> weights(scores, 0, true);
      case "one-late" -> weights(scores, 1, false);
      default -> weights(scores, -1, false); // the first row sees nothing: 0 / 0 is no number
    };
  }

  /** Softmax along rows, or down columns; each row sees so many tokens past its own. */
  private static Matrix weights(Matrix scores, int past, boolean isDown) {
    int n = scores.rows();
    double[] weights = new double[n * n];
    double[] sums = new double[n];
    for (int k = 0; k < n * n; k++) {
      boolean isSeen = k % n <= k / n + past;
      weights[k] = isSeen ? Exp.exp(scores.get(k / n, k % n)) : 0;
      sums[isDown ? k % n : k / n] += weights[k];
    }
    for (int k = 0; k < n * n; k++) {
      weights[k] /= sums[isDown ? k % n : k / n];
    }
    return Matrix.ofRowMajor(n, n, weights);
  }
}
