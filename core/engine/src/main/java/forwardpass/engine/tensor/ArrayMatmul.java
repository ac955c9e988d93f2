package forwardpass.engine.tensor;

/**
 * Matrix products on Java arrays. Each output is one running sum in the order of k, as the contract
 * of {@link Primitives} says; the speed comes from keeping eight such sums going at once, over a
 * right side that is transposed so that every operand is read from front to back.
 */
final class ArrayMatmul {
  /** From how many rows on transposing the right side first pays. */
  private static final int ROWS_TO_TRANSPOSE = 4;

  private ArrayMatmul() {}

  /** out [m, n] = a [m, k] times b [k, n], or their transposes, from the given places on. */
  static void product(
      float[] a,
      int aAt,
      boolean transposeA,
      float[] b,
      int bAt,
      boolean transposeB,
      float[] out,
      int outAt,
      int m,
      int k,
      int n) {
    float[] left = transposeA ? transpose(a, aAt, k, m) : a;
    int leftAt = transposeA ? 0 : aAt;
    if (transposeB) {
      byTransposed(left, leftAt, b, bAt, out, outAt, m, k, n);
    } else if (m >= ROWS_TO_TRANSPOSE) {
      byTransposed(left, leftAt, transpose(b, bAt, k, n), 0, out, outAt, m, k, n);
    } else {
      for (int i = 0; i < m; i++) {
        rowTimes(left, leftAt + i * k, b, bAt, out, outAt + i * n, k, n);
      }
    }
  }

  /** The transpose of x [rows, columns] from at on. */
  static float[] transpose(float[] x, int at, int rows, int columns) {
    float[] y = new float[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        y[j * rows + i] = x[at + i * columns + j];
      }
    }
    return y;
  }

  /** One row a [k] times b [k, n]: four rows of b are added to the output at a time. */
  static void rowTimes(
      float[] a, int aAt, float[] b, int bAt, float[] out, int outAt, int k, int n) {
    for (int j = 0; j < n; j++) {
      out[outAt + j] = 0;
    }
    int p = 0;
    for (; p + 4 <= k; p += 4) {
      float a0 = a[aAt + p];
      float a1 = a[aAt + p + 1];
      float a2 = a[aAt + p + 2];
      float a3 = a[aAt + p + 3];
      int b0 = bAt + p * n;
      int b1 = b0 + n;
      int b2 = b1 + n;
      int b3 = b2 + n;
      for (int j = 0; j < n; j++) {
        out[outAt + j] =
            (((out[outAt + j] + a0 * b[b0 + j]) + a1 * b[b1 + j]) + a2 * b[b2 + j])
                + a3 * b[b3 + j];
      }
    }
    for (; p < k; p++) {
      for (int j = 0; j < n; j++) {
        out[outAt + j] += a[aAt + p] * b[bAt + p * n + j];
      }
    }
  }

  /** out [m, n] = a [m, k] times the transpose of bT [n, k], two rows at a time. */
  static void byTransposed(
      float[] a, int aAt, float[] bT, int bAt, float[] out, int outAt, int m, int k, int n) {
    int i = 0;
    for (; i + 2 <= m; i += 2) {
      twoRows(a, aAt + i * k, bT, bAt, out, outAt + i * n, k, n);
    }
    if (i < m) {
      oneRow(a, aAt + i * k, bT, bAt, out, outAt + i * n, k, n);
    }
  }

  private static void twoRows(
      float[] a, int aAt, float[] bT, int bAt, float[] out, int outAt, int k, int n) {
    int j = 0;
    for (; j + 4 <= n; j += 4) {
      int b0 = bAt + j * k;
      int b1 = b0 + k;
      int b2 = b1 + k;
      int b3 = b2 + k;
      float s00 = 0;
      float s01 = 0;
      float s02 = 0;
      float s03 = 0;
      float s10 = 0;
      float s11 = 0;
      float s12 = 0;
      float s13 = 0;
      for (int p = 0; p < k; p++) {
        float x0 = a[aAt + p];
        float x1 = a[aAt + k + p];
        float y0 = bT[b0 + p];
        float y1 = bT[b1 + p];
        float y2 = bT[b2 + p];
        float y3 = bT[b3 + p];
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
      }
      int o = outAt + j;
      out[o] = s00;
      out[o + 1] = s01;
      out[o + 2] = s02;
      out[o + 3] = s03;
      out[o + n] = s10;
      out[o + n + 1] = s11;
      out[o + n + 2] = s12;
      out[o + n + 3] = s13;
    }
    for (; j < n; j++) {
      out[outAt + j] = dot(a, aAt, bT, bAt + j * k, k);
      out[outAt + n + j] = dot(a, aAt + k, bT, bAt + j * k, k);
    }
  }

  private static void oneRow(
      float[] a, int aAt, float[] bT, int bAt, float[] out, int outAt, int k, int n) {
    int j = 0;
    for (; j + 4 <= n; j += 4) {
      int b0 = bAt + j * k;
      int b1 = b0 + k;
      int b2 = b1 + k;
      int b3 = b2 + k;
      float s0 = 0;
      float s1 = 0;
      float s2 = 0;
      float s3 = 0;
      for (int p = 0; p < k; p++) {
        float x = a[aAt + p];
        s0 += x * bT[b0 + p];
        s1 += x * bT[b1 + p];
        s2 += x * bT[b2 + p];
        s3 += x * bT[b3 + p];
      }
      out[outAt + j] = s0;
      out[outAt + j + 1] = s1;
      out[outAt + j + 2] = s2;
      out[outAt + j + 3] = s3;
    }
    for (; j < n; j++) {
      out[outAt + j] = dot(a, aAt, bT, bAt + j * k, k);
    }
  }

  /** 0 + a₀b₀ + a₁b₁ + … */
  static float dot(float[] a, int aAt, float[] b, int bAt, int k) {
    float sum = 0;
    for (int p = 0; p < k; p++) {
      sum += a[aAt + p] * b[bAt + p];
    }
    return sum;
  }
}
