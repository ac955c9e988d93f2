package forwardpass.engine.tensor;

/** Loops over Java arrays, one number at a time. */
final class ArrayElementwise {
  private ArrayElementwise() {}

  static void unary(UnaryOp op, float[] x, float[] y, int n) {
    switch (op) {
      case EXP -> {
        for (int i = 0; i < n; i++) {
          y[i] = Float32.exp(x[i]);
        }
      }
      case LOG -> {
        for (int i = 0; i < n; i++) {
          y[i] = Float32.log(x[i]);
        }
      }
      case TANH -> {
        for (int i = 0; i < n; i++) {
          y[i] = Float32.tanh(x[i]);
        }
      }
      case ERF -> {
        for (int i = 0; i < n; i++) {
          y[i] = Float32.erf(x[i]);
        }
      }
      case SQRT -> {
        for (int i = 0; i < n; i++) {
          y[i] = (float) Math.sqrt(x[i]); // rounding √ to double first loses nothing
        }
      }
      case RECIPROCAL -> {
        for (int i = 0; i < n; i++) {
          y[i] = 1 / x[i];
        }
      }
      case RELU -> {
        for (int i = 0; i < n; i++) {
          y[i] = x[i] > 0 ? x[i] : 0;
        }
      }
      case STEP -> {
        for (int i = 0; i < n; i++) {
          y[i] = x[i] > 0 ? 1 : 0;
        }
      }
    }
  }

  static void binary(
      BinaryOp op,
      float[] a,
      int aAt,
      int aStep,
      float[] b,
      int bAt,
      int bStep,
      float[] out,
      int outAt,
      int n) {
    switch (op) {
      case ADD -> {
        for (int i = 0; i < n; i++) {
          out[outAt + i] = a[aAt + i * aStep] + b[bAt + i * bStep];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < n; i++) {
          out[outAt + i] = a[aAt + i * aStep] - b[bAt + i * bStep];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < n; i++) {
          out[outAt + i] = a[aAt + i * aStep] * b[bAt + i * bStep];
        }
      }
      case DIVIDE -> {
        for (int i = 0; i < n; i++) {
          out[outAt + i] = a[aAt + i * aStep] / b[bAt + i * bStep];
        }
      }
    }
  }

  /** The largest of x[at … at + n − 1], NaN if one is NaN. */
  static float max(float[] x, int at, int n) {
    float largest = x[at];
    for (int i = at + 1; i < at + n; i++) {
      largest = Math.max(largest, x[i]);
    }
    return largest;
  }
}
