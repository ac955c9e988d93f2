package forwardpass.lessons.eigensvd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class EigenSvdKeysTest extends ChapterKeys {
  EigenSvdKeysTest() {
    super(new EigenSvdChapter());
    second("matrices-exercise-eigen", EigenSvdKeysTest::rayleighQuotient);
    second("matrices-exercise-low-rank", EigenSvdKeysTest::lastRankThatPays);
    second("eigen-svd-exercise-characteristic", EigenSvdKeysTest::tried);
    second(
        "eigen-svd-exercise-both", given -> similar(given.number("large"), given.number("small")));
    second("eigen-svd-exercise-singular", EigenSvdKeysTest::longestAndShortest);
  }

  private static Object rayleighQuotient(PrintedGivens given) {
    double[] v = given.vector("v");
    double[][] a = given.matrix("a");
    double[] image = {a[0][0] * v[0] + a[0][1] * v[1], a[1][0] * v[0] + a[1][1] * v[1]};
    return (v[0] * image[0] + v[1] * image[1]) / (v[0] * v[0] + v[1] * v[1]);
  }

  /** Tried one after the other. */
  private static Object lastRankThatPays(PrintedGivens given) {
    double m = given.number("m");
    double n = given.number("n");
    double k = 0;
    while ((k + 1) * m + (k + 1) * n < m * n) {
      k++;
    }
    return k;
  }

  /** Every whole number is tried in the determinant of A − λI. */
  private static double[] tried(PrintedGivens given) {
    double[][] a = given.matrix("a");
    double[] found = new double[2];
    int count = 0;
    for (int lambda = 50; lambda >= -50; lambda--) {
      if ((a[0][0] - lambda) * (a[1][1] - lambda) == a[0][1] * a[1][0]) {
        found[count++] = lambda;
      }
    }
    return found;
  }

  /**
   * P diag(l, s) P⁻¹ with P = [[1, 1], [1, 2]], whose inverse is [[2, −1], [−1, 1]]; no entry is 0.
   */
  private static double[][] similar(double l, double s) {
    if (l == 2 * s) { // then with P = [[1, 1], [2, 3]] and its inverse [[3, −1], [−2, 1]]
      return new double[][] {{3 * l - 2 * s, s - l}, {6 * l - 6 * s, 3 * s - 2 * l}};
    }
    return new double[][] {{2 * l - s, s - l}, {2 * l - 2 * s, 2 * s - l}};
  }

  /** The unit circle is searched for what comes out longest and shortest; both are whole here. */
  private static double[] longestAndShortest(PrintedGivens given) {
    double[][] a = given.matrix("a");
    double longest = 0;
    double shortest = Double.MAX_VALUE;
    for (int i = 0; i < 3600; i++) {
      double x = Math.cos(Math.PI * i / 3600);
      double y = Math.sin(Math.PI * i / 3600);
      double size = Math.hypot(a[0][0] * x + a[0][1] * y, a[1][0] * x + a[1][1] * y);
      longest = Math.max(longest, size);
      shortest = Math.min(shortest, size);
    }
    return new double[] {Math.rint(longest), Math.rint(shortest)};
  }

  /** Wanted are the eigenvalues 5 and 2: the trace 7, the determinant 10. */
  @Test
  void saysWhatAMatrixHasInstead() {
    assertEquals("built.trace-det ran=[2,0]", said(new ExerciseBoth(), "1, 1; 1, 1"));
    assertEquals("built.trace-det ran=[7,11]", said(new ExerciseBoth(), "3, 1; 1, 4"));
    assertEquals("built.trace-det ran=[8,10]", said(new ExerciseBoth(), "4, 2; 3, 4"));
    for (String zero : new String[] {"0, 2; 1, 4", "3, 0; 1, 4", "3, 2; 0, 4", "3, 2; 1, 0"}) {
      assertEquals("built.zero", said(new ExerciseBoth(), zero));
    }
    assertEquals("praise", said(new ExerciseBoth(), "6, -4; 1, 1").substring(0, 6));
  }
}
