package forwardpass.engine.linalg;

import static forwardpass.engine.Goldens.assertRelative;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class EigenTest {
  private static final double R = Math.sqrt(0.5);

  @Test
  void valuesAgreeWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "eigenvalues", 14)) {
      Matrix matrix = Matrices.of(golden);
      List<Complex> values = Eigen.of(matrix).values();
      double size = matrix.frobeniusNorm();
      for (int i = 0; i < values.size(); i++) {
        assertEquals(golden.results()[2 * i], values.get(i).re(), 4e-14 * size, golden.toString());
        assertEquals(
            golden.results()[2 * i + 1], values.get(i).im(), 4e-14 * size, golden.toString());
      }
    }
  }

  @Test
  void twoByTwoIsRightToTheLastDigits() {
    for (Golden golden : Goldens.of(getClass(), "eigenvalues", 14)) {
      Matrix matrix = Matrices.of(golden);
      if (matrix.rows() == 2) {
        List<Complex> values = EigenTwoByTwo.of(matrix).values();
        for (int i = 0; i < 2; i++) {
          // [[10⁹, 1], [1, 10⁻⁹]] has 6.2·10⁻²⁶ for its second: a plain formula gives 0.
          assertRelative(golden.results()[2 * i], values.get(i).re(), 4e-16, golden);
          assertRelative(golden.results()[2 * i + 1], values.get(i).im(), 4e-16, golden);
        }
      }
    }
  }

  @Test
  void stretchesShearsMirrorsAndTurns() {
    Eigen stretch = Eigen.of(Matrix.diagonal(2, 3));
    assertEquals(List.of(Complex.real(3), Complex.real(2)), stretch.values());
    assertArrayEquals(new double[] {0, 1}, stretch.vector(0));

    EigenTwoByTwo shear = EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 1, 1, 0, 1));
    assertEquals(List.of(Complex.real(1), Complex.real(1)), shear.values());
    assertTrue(shear.isDefective());
    assertArrayEquals(new double[] {1, 0}, shear.vector(0));
    assertArrayEquals(new double[] {1, 0}, shear.vector(1));
    EigenTwoByTwo other = EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 1, 0, 1e-200, 1));
    assertArrayEquals(new double[] {0, 1}, other.vector(0));

    EigenTwoByTwo mirror = EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 0, 1, 1, 0));
    assertEquals(List.of(Complex.real(1), Complex.real(-1)), mirror.values());
    assertArrayEquals(new double[] {R, R}, mirror.vector(0), 1e-15);
    assertArrayEquals(new double[] {R, -R}, mirror.vector(1), 1e-15);

    EigenTwoByTwo turn = EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 0, -2, 2, 0));
    assertEquals(List.of(new Complex(0, 2), new Complex(0, -2)), turn.values());
    assertFalse(turn.isReal());
    assertEquals(2, turn.values().get(0).abs());

    EigenTwoByTwo same = EigenTwoByTwo.of(Matrix.diagonal(5, 5));
    assertFalse(same.isDefective());
    assertArrayEquals(new double[] {0, 1}, same.vector(1));
  }

  @Test
  void reportsComplexPairs() {
    Matrix turn = Matrix.ofRowMajor(2, 2, 0.8, -0.6, 0.6, 0.8); // by arccos 0.8, some 37°
    Eigen turned = Eigen.of(turn);
    assertFalse(turned.isReal());
    assertPair(0.8, 0.6, turned.values().get(0), turned.values().get(1), 1e-16);

    // x³ − 1: 1 and the pair −½ ± i √3/2; the axis (1, 1, 1) stays as it is.
    Eigen cycle = Eigen.of(Matrix.ofRowMajor(3, 3, 0, 0, 1, 1, 0, 0, 0, 1, 0));
    assertFalse(cycle.isReal());
    assertEquals(1, cycle.values().get(0).re(), 1e-15);
    assertTrue(cycle.values().get(0).isReal());
    double third = 1 / Math.sqrt(3);
    assertArrayEquals(new double[] {third, third, third}, cycle.vector(0), 1e-15);
    assertPair(-0.5, Math.sqrt(0.75), cycle.values().get(1), cycle.values().get(2), 1e-15);

    // The companion of (x − 4)(x² − 2x + 5) = x³ − 6x² + 13x − 20: 4 and 1 ± 2i.
    Eigen general = Eigen.of(Matrix.ofRowMajor(3, 3, 6, -13, 20, 1, 0, 0, 0, 1, 0));
    assertEquals(4, general.values().get(0).re(), 1e-13);
    assertPair(1, 2, general.values().get(1), general.values().get(2), 1e-13);
  }

  private static void assertPair(
      double re, double im, Complex first, Complex second, double tolerance) {
    assertEquals(re, first.re(), tolerance);
    assertEquals(im, first.im(), tolerance);
    assertEquals(new Complex(first.re(), -first.im()), second);
  }

  @Test
  void everyRealVectorIsOnlyStretched() {
    int real = 0;
    for (int seed = 0; seed < 300; seed++) {
      int n = 1 + seed % 9;
      Matrix matrix =
          switch (seed % 4) {
            case 0 -> Matrices.gauss(n, n, seed);
            case 1 -> Matrices.graded(n, n, seed, 4);
            case 2 -> Matrices.hilbert(n, n).plus(Matrices.gauss(n, n, seed).scaled(1e-6));
            default -> Matrices.gauss(n, n, seed).scaled(seed % 8 == 3 ? 1e250 : 1e-250);
          };
      Eigen eigen = Eigen.of(matrix);
      assertEquals(n, eigen.values().size());
      for (int i = 0; i < n; i++) {
        if (eigen.values().get(i).isReal()) {
          assertStretched(matrix, eigen.values().get(i).re(), eigen.vector(i), 1e-12, seed);
          real++;
        }
      }
    }
    assertTrue(real > 500, "only " + real);
  }

  @Test
  void valuesSumToTheTraceAndMultiplyToTheDeterminant() {
    for (int seed = 0; seed < 100; seed++) {
      int n = 3 + seed % 6;
      Matrix matrix = Matrices.gauss(n, n, seed);
      double trace = 0;
      double sum = 0;
      double product = 1;
      List<Complex> values = Eigen.of(matrix).values();
      for (int i = 0; i < n; i++) {
        trace += matrix.get(i, i);
        Complex value = values.get(i);
        sum += value.re();
        if (value.isReal()) {
          product *= value.re();
        } else if (value.im() > 0) {
          product *= value.re() * value.re() + value.im() * value.im();
          assertEquals(new Complex(value.re(), -value.im()), values.get(i + 1)); // beside it
        }
      }
      assertEquals(trace, sum, 1e-13 * n);
      assertEquals(1, product / Determinant.of(matrix), 1e-9);
    }
  }

  @Test
  void solvesTheHardSmallOnes() {
    // A cyclic shift: the n-th roots of one, on which unshifted QR never moves.
    for (int n = 3; n <= 12; n++) {
      double[][] shift = new double[n][n];
      for (int i = 0; i < n; i++) {
        shift[(i + 1) % n][i] = 1;
      }
      for (Complex value : Eigen.of(Matrix.of(shift)).values()) {
        assertEquals(1, value.abs(), 1e-14);
      }
    }
    // A Jordan block: one direction only, three times.
    Eigen jordan = Eigen.of(Matrix.ofRowMajor(3, 3, 2, 1, 0, 0, 2, 1, 0, 0, 2));
    for (int i = 0; i < 3; i++) {
      assertEquals(Complex.real(2), jordan.values().get(i));
      assertArrayEquals(new double[] {1, 0, 0}, jordan.vector(i), 1e-12);
    }
    assertTrue(jordan.isReal());
    Eigen nothing = Eigen.of(Matrix.zeros(3, 3));
    assertEquals(Complex.real(0), nothing.values().get(2));
  }

  @Test
  void aRepeatedValueGetsAllItsDirections() {
    // S·diag(3, 3, 1)·S⁻¹ with S = [[1, 0, 1], [1, 1, 0], [0, 1, 1]].
    Matrix matrix = Matrix.ofRowMajor(3, 3, 2, 1, -1, 0, 3, 0, -1, 1, 2);
    Eigen eigen = Eigen.of(matrix);
    assertEquals(3, eigen.values().get(0).re(), 1e-14);
    assertEquals(3, eigen.values().get(1).re(), 1e-14);
    assertEquals(1, eigen.values().get(2).re(), 1e-14);
    Matrix vectors = Matrix.of(eigen.vector(0), eigen.vector(1), eigen.vector(2));
    assertTrue(Math.abs(Determinant.of(vectors)) > 0.1, "the directions are independent");
    for (int i = 0; i < 3; i++) {
      assertStretched(matrix, eigen.values().get(i).re(), eigen.vector(i), 1e-13, i);
    }
  }

  @Test
  void symmetricValuesAgreeWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "symmetric", 4)) {
      double[] values = SymmetricEigen.of(Matrices.of(golden)).values();
      for (int i = 0; i < values.length; i++) {
        assertEquals(
            golden.results()[i], values[i], 4e-15 * Math.abs(golden.results()[0]) * values.length);
      }
    }
  }

  @Test
  void symmetricMatricesAreRebuiltFromOrthonormalVectors() {
    for (Matrix half : Matrices.zoo()) {
      double max = half.maxAbs();
      if (max > 1e150 || (max < 1e-150 && max > 0)) {
        continue; // their squares leave the range of doubles
      }
      Matrix matrix = MatMul.matmul(half.transpose(), half); // exactly symmetric
      SymmetricEigen eigen = SymmetricEigen.of(matrix);
      Matrix q = eigen.vectors();
      int n = matrix.rows();
      Matrices.assertOrthonormalColumns(q, 4e-15 * (n + 2), matrix.shape());
      Matrix rebuilt =
          MatMul.matmul(MatMul.matmul(q, Matrix.diagonal(eigen.values())), q.transpose());
      Matrices.assertClose(matrix, rebuilt, 4e-15 * (n + 2), matrix.shape());
      double[] s = Svd.of(half).s();
      for (int i = 0; i < n; i++) { // the eigenvalues of AᵀA are the squares
        double square = i < s.length ? s[i] * s[i] : 0;
        assertEquals(square, eigen.values()[i], 1e-14 * n * s[0] * s[0]);
      }
    }
  }

  @Test
  void saysWhatIsWrong() {
    MatrixTest.assertMessage(
        "eigenvalues: needs a square matrix, this one is (2, 3): 2 ≠ 3",
        () -> Eigen.of(Matrix.zeros(2, 3)));
    MatrixTest.assertMessage(
        "symmetric eigenvalues: 3.0 at (1, 0) ≠ 2.0 at (0, 1)",
        () -> SymmetricEigen.of(Matrix.ofRowMajor(2, 2, 1, 2, 3, 4)));
    MatrixTest.assertMessage(
        "eigenvalue 0 is complex: no direction is left as it is",
        () -> Eigen.of(Matrix.ofRowMajor(2, 2, 0, -1, 1, 0)).vector(0));
    MatrixTest.assertMessage(
        "eigenvalue 2 is not within 0 … 1", () -> Eigen.of(Matrix.identity(2)).vector(2));
    MatrixTest.assertMessage(
        "eigenvalues: the entry at (0, 0) is NaN",
        () -> Eigen.of(Matrix.diagonal(Double.NaN, 1, 2)));
  }

  private static void assertStretched(
      Matrix matrix, double value, double[] vector, double tolerance, Object about) {
    double size = matrix.frobeniusNorm();
    double[] image = MatMul.matvec(matrix, vector);
    double length = 0;
    for (int k = 0; k < vector.length; k++) {
      length += vector[k] * vector[k];
      double error = Math.abs(image[k] - value * vector[k]) / size;
      assertTrue(error <= tolerance, () -> about + ": " + matrix.shape() + " off by " + error);
    }
    assertEquals(1, length, 1e-14);
  }

  @Test
  void saysThatAShearHasOneDirection() {
    Eigen shear = Eigen.of(Matrix.ofRowMajor(2, 2, 1, 1, 0, 1));
    assertTrue(shear.isDefective());
    assertFalse(shear.repeats(0));
    assertTrue(shear.repeats(1));
    // numpy.linalg.eigvals gives [0.1, 0.1]: the diagonal, to the bit
    for (double d : new double[] {0.1, 0.3, 0.7, 1e-200, -1e200}) {
      Eigen tenth = Eigen.of(Matrix.of(new double[] {d, 0.5 * d}, new double[] {0, d}));
      assertEquals(List.of(Complex.real(d), Complex.real(d)), tenth.values());
    }
    Eigen jordan = Eigen.of(Matrix.ofRowMajor(3, 3, 2, 1, 0, 0, 2, 1, 0, 0, 2));
    assertTrue(jordan.isDefective());
    assertTrue(jordan.repeats(1));
    assertTrue(jordan.repeats(2));
    for (Matrix whole :
        List.of(
            Matrix.identity(3),
            Matrix.ofRowMajor(3, 3, 2, 1, -1, 0, 3, 0, -1, 1, 2),
            Matrix.ofRowMajor(2, 2, 0, -1, 1, 0))) {
      assertFalse(Eigen.of(whole).isDefective(), whole.toString());
    }
  }

  @Test
  void complexVectorsAreOnlyMultiplied() {
    // The companion's vectors are (λ², λ, 1); with λ = 1 + 2i and the first entry made real:
    Matrix companion = Matrix.ofRowMajor(3, 3, 6, -13, 20, 1, 0, 0, 0, 1, 0);
    double length = Math.sqrt(31);
    double[][] expected = {{5, 0}, {1, -2}, {-0.6, -0.8}};
    List<Complex> vector = Eigen.of(companion).complexVector(1);
    List<Complex> other = Eigen.of(companion).complexVector(2);
    for (int i = 0; i < 3; i++) {
      assertEquals(expected[i][0] / length, vector.get(i).re(), 1e-13);
      assertEquals(expected[i][1] / length, vector.get(i).im(), 1e-13);
      assertEquals(-expected[i][1] / length, other.get(i).im(), 1e-13);
    }
    // A quarter turn: (1, −i)/√2 for i, times i is the matrix's (x, y) → (−y, x).
    List<Complex> turn = Eigen.of(Matrix.ofRowMajor(2, 2, 0, -1, 1, 0)).complexVector(0);
    assertEquals(R, turn.get(0).re(), 1e-15);
    assertEquals(-R, turn.get(1).im(), 1e-15);
    assertEquals(Complex.real(1), Eigen.of(Matrix.diagonal(1, 2, 3)).complexVector(0).get(2));
  }

  @Test
  void findsTheVectorsOfALargeTriangularMatrix() {
    double[][] rows = new double[60][60];
    Matrix gauss = Matrices.gauss(60, 60, 5);
    for (int i = 0; i < 60; i++) {
      for (int j = i; j < 60; j++) {
        rows[i][j] = gauss.get(i, j);
      }
    }
    Matrix triangular = Matrix.of(rows);
    Eigen eigen = Eigen.of(triangular);
    for (int i = 0; i < 60; i++) {
      assertStretched(triangular, eigen.values().get(i).re(), eigen.vector(i), 1e-12, i);
    }
  }

  /** A quarter turn keeps no direction, a shear one, a symmetric matrix two at a right angle. */
  @Test
  void countsTheDirectionsThatAreOnlyStretched() {
    assertEquals(0, EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 0, -1, 1, 0)).directions());
    assertEquals(1, EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 1, 1, 0, 1)).directions());
    assertEquals(2, EigenTwoByTwo.of(Matrix.ofRowMajor(2, 2, 2, 1, 1, 2)).directions());
  }
}
