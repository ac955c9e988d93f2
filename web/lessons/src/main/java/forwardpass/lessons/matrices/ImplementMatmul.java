package forwardpass.lessons.matrices;

import forwardpass.lessons.codeexercise.CodeLesson;

/** Write the matrix product. The tests themselves are {@link ImplementMatmulSuite}. */
public final class ImplementMatmul {
  public static final String ID = "matrices-exercise-implement";

  private static final String STARTER =
      """
      static double[] matmul(
          double[] a, double[] b, int m, int k, int n) {
        double[] c = new double[m * n];
        // for each i and j: c[i * n + j] = ...
        return c;
      }
      """;

  private static final String SOLUTION =
      """
      static double[] matmul(
          double[] a, double[] b, int m, int k, int n) {
        double[] c = new double[m * n];
        for (int i = 0; i < m; i++) {
          for (int j = 0; j < n; j++) {
            for (int p = 0; p < k; p++) {
              c[i * n + j] += a[i * k + p] * b[p * n + j];
            }
          }
        }
        return c;
      }
      """;

  private ImplementMatmul() {}

  public static CodeLesson lesson() {
    return new CodeLesson(
        ID,
        STARTER,
        SOLUTION,
        CodeLesson.tests("example", "column", "wide", "identity", "random", "long", "untouched"),
        3);
  }
}
