package forwardpass.engine.optim;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/** Looks for numbers that are not finite before they spread: one NaN in a step makes all NaN. */
final class Finite {
  private Finite() {}

  /**
   * Whether all numbers are finite, and their squares too: a sum of squares hides neither NaN nor
   * infinity. The sum itself may overflow; then each number is looked at.
   */
  @SuppressWarnings("try") // the scope is there to be closed
  static boolean squares(Backend backend, Tensor x, float scale) {
    try (Scope scratch = backend.scope()) {
      Tensor scaled = scale == 1 ? x : backend.scale(x, scale);
      float sum = backend.read(backend.sumAll(backend.mul(scaled, scaled)))[0];
      if (sum <= Float.MAX_VALUE) {
        return true;
      }
      float largest = largest(backend, scaled);
      return largest <= Float.MAX_VALUE && (double) largest * largest <= Float.MAX_VALUE;
    }
  }

  /** The largest magnitude, NaN if one number is. */
  @SuppressWarnings("try") // the scope is there to be closed
  static float largest(Backend backend, Tensor x) {
    try (Scope scratch = backend.scope()) {
      Tensor row = backend.reshape(x, Shape.of(x.size()));
      float most = backend.read(backend.max(row, 0))[0];
      float least = -backend.read(backend.max(backend.scale(row, -1), 0))[0];
      return Math.max(Math.abs(most), Math.abs(least)); // NaN if either is
    }
  }

  /** The first number that is not finite, said in words, or else the one of largest magnitude. */
  static String worst(float[] values) {
    int worst = 0;
    for (int i = 0; i < values.length; i++) {
      float magnitude = Math.abs(values[i]);
      if (!(magnitude <= Float.MAX_VALUE)) {
        return "number " + i + " is " + Decimal.shortest(values[i]);
      }
      worst = magnitude > Math.abs(values[worst]) ? i : worst;
    }
    return "number " + worst + " is " + Decimal.shortest(values[worst]);
  }
}
