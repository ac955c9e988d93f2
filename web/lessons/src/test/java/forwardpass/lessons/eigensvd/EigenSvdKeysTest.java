package forwardpass.lessons.eigensvd;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class EigenSvdKeysTest extends ChapterKeys {
  EigenSvdKeysTest() {
    super(new EigenSvdChapter());
    second("matrices-exercise-eigen", EigenSvdKeysTest::rayleighQuotient);
    second("matrices-exercise-low-rank", EigenSvdKeysTest::lastRankThatPays);
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
}
