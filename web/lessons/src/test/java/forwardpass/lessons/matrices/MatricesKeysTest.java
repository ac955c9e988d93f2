package forwardpass.lessons.matrices;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.stream.IntStream;

class MatricesKeysTest extends ChapterKeys {
  MatricesKeysTest() {
    super(new MatricesChapter());
    second("matrices-exercise-matvec", given -> combined(given.matrix("w"), given.vector("v")));
    second(
        "matrices-exercise-shape-512",
        given -> new double[] {given.number("cols"), given.number("rows")});
    second("matrices-exercise-ab-ba", given -> shape(given, "m", "k", "k", "n"));
    second("matrices-exercise-ba", given -> shape(given, "k", "n", "m", "k"));
    second("matrices-exercise-matmul-by-hand", MatricesKeysTest::bothProducts);
    second("matrices-exercise-entry", MatricesKeysTest::entry);
  }

  /** Wv as a combination of the columns of W. */
  private static double[] combined(double[][] w, double[] v) {
    double[] sum = new double[w.length];
    for (int j = 0; j < v.length; j++) {
      for (int i = 0; i < w.length; i++) {
        sum[i] += v[j] * w[i][j];
      }
    }
    return sum;
  }

  private static Object shape(PrintedGivens given, String m, String k, String other, String n) {
    return given.number(k) == given.number(other)
        ? new int[] {(int) given.number(m), (int) given.number(n)}
        : "undefined";
  }

  /** Column by column: column j of AB is A times column j of B. */
  private static double[][] product(double[][] a, double[][] b) {
    double[][] out = new double[a.length][b[0].length];
    for (int j = 0; j < b[0].length; j++) {
      int column = j;
      double[] image =
          combined(a, IntStream.range(0, b.length).mapToDouble(p -> b[p][column]).toArray());
      for (int i = 0; i < a.length; i++) {
        out[i][j] = image[i];
      }
    }
    return out;
  }

  private static double[][] bothProducts(PrintedGivens given) {
    double[][] ab = product(given.matrix("a"), given.matrix("b"));
    double[][] ba = product(given.matrix("b"), given.matrix("a"));
    return new double[][] {ab[0], ab[1], ba[0], ba[1]};
  }

  private static Object entry(PrintedGivens given) {
    double[][] ab = product(given.matrix("a"), given.matrix("b"));
    return ab[(int) given.number("row") - 1][(int) given.number("col") - 1];
  }
}
