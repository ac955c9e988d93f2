package forwardpass.lessons.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.numeric.Angle;
import org.junit.jupiter.api.Test;

class ThreeMovesTest {
  private static ThreeMoves of(double a, double b, double c, double d) {
    return ThreeMoves.of(Matrix.ofRowMajor(2, 2, a, b, c, d));
  }

  @Test
  void stretchesAreTheSingularValuesWithTheDeterminantsSign() {
    // AᵀA of [[3, 0], [4, 5]] is [[25, 20], [20, 25]], with the eigenvalues 45 and 5.
    assertEquals(Math.sqrt(45), of(3, 0, 4, 5).wide(), 1e-14);
    assertEquals(Math.sqrt(5), of(3, 0, 4, 5).high(), 1e-14);
    assertEquals(-Math.sqrt(5), of(0, 3, 5, 4).high(), 1e-14);
    assertEquals(0, of(1, 2, 2, 4).high());
  }

  @Test
  void turnsAreLeftOutWhereThereAreNone() {
    assertEquals(new ThreeMoves(-0.0, 2, 1, 0), of(2, 0, 0, 1));
    assertEquals(new ThreeMoves(-0.0, 2, 2, Math.PI / 2), of(0, -2, 2, 0));
    assertEquals(new ThreeMoves(-0.0, 1, -1, Math.PI / 2), of(0, 1, 1, 0));
    assertEquals(new ThreeMoves(-0.0, 0, 0, 0), of(0, 0, 0, 0));
  }

  @Test
  void endsWhereTheMatrixDoesAndBeginsAlongItsFirstSingularVector() {
    for (int i = 0; i < 9 * 9 * 9 * 9; i++) {
      double a = i % 9 - 4;
      double b = i / 9 % 9 - 4;
      double c = i / 81 % 9 - 4;
      double d = i / 729 - 4;
      ThreeMoves moves = of(a, b, c, d);
      String which = "[[" + a + ", " + b + "], [" + c + ", " + d + "]]";
      assertArrayEquals(new double[] {a, c}, moves.moved(3, 1, 0), 1e-13, which);
      assertArrayEquals(new double[] {b, d}, moves.moved(3, 0, 1), 1e-13, which);
      Svd svd = Svd.of(Matrix.ofRowMajor(2, 2, a, b, c, d));
      assertEquals(svd.s()[0], moves.wide(), 1e-13, which);
      assertEquals(svd.s()[1], Math.abs(moves.high()), 1e-13, which);
      double[] v = svd.v().column(0);
      assertEquals(0, moves.start() + Angle.of(v[0], v[1]), 1e-12, which);
    }
  }
}
