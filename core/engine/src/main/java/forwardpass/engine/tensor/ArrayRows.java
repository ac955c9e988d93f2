package forwardpass.engine.tensor;

/** Fused operations on rows of Java arrays, step for step as {@link FusedOperations} says. */
final class ArrayRows {
  private ArrayRows() {}

  /** softmax of the first {@code seen} numbers of a row; the others up to n get 0. */
  static void softmax(float[] x, int xAt, int seen, float[] y, int yAt, int n) {
    float max = ArrayElementwise.max(x, xAt, seen);
    for (int i = 0; i < seen; i++) {
      y[yAt + i] = Float32.exp(x[xAt + i] - max);
    }
    float sum = LaneSum.sum(y, yAt, seen);
    for (int i = 0; i < seen; i++) {
      y[yAt + i] = y[yAt + i] / sum;
    }
    for (int i = seen; i < n; i++) {
      y[yAt + i] = 0;
    }
  }

  static void layerNorm(
      float[] x, int at, int n, float[] gain, float[] bias, float epsilon, float[] y) {
    float mean = LaneSum.sum(x, at, n) / n;
    for (int i = 0; i < n; i++) {
      y[at + i] = x[at + i] - mean;
    }
    float inverse = inverseRoot(y, at, n, epsilon);
    for (int i = 0; i < n; i++) {
      y[at + i] = y[at + i] * inverse * gain[i] + bias[i];
    }
  }

  static void rmsNorm(float[] x, int at, int n, float[] gain, float epsilon, float[] y) {
    float inverse = inverseRoot(x, at, n, epsilon);
    for (int i = 0; i < n; i++) {
      y[at + i] = x[at + i] * inverse * gain[i];
    }
  }

  private static float inverseRoot(float[] d, int at, int n, float epsilon) {
    float meanSquare = LaneSum.sumOfSquares(d, at, n) / n;
    return 1 / (float) Math.sqrt(meanSquare + epsilon);
  }

  static void gelu(float[] x, float[] y, Gelu form) {
    boolean exact = form == Gelu.EXACT;
    for (int i = 0; i < y.length; i++) {
      float v = x[i];
      float f;
      if (exact) {
        f = Float32.erf(v * Constants.SQRT_HALF);
      } else {
        float u = v + v * v * v * Constants.GELU_CUBIC;
        f = Float32.tanh(u * Constants.SQRT_TWO_OVER_PI);
      }
      y[i] = v * 0.5f * (f + 1);
    }
  }
}
