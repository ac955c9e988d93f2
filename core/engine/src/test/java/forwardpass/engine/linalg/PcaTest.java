package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PcaTest {
  @Test
  void findsTheLineThatPointsLieOn() {
    // (0, 0), (3, 4), (6, 8) around (3, 4): all on the direction (0.6, 0.8).
    Pca pca = Pca.of(Matrix.of(new double[] {0, 0}, new double[] {3, 4}, new double[] {6, 8}));
    assertArrayEquals(new double[] {3, 4}, pca.mean(), 1e-15);
    assertArrayEquals(new double[] {0.6, 0.8}, pca.components().row(0), 1e-15);
    assertArrayEquals(new double[] {25, 0}, pca.variances(), 1e-13);
    assertArrayEquals(new double[] {1, 0}, pca.explainedRatios(), 1e-15);
  }

  @Test
  void componentsAreTheEigenvectorsOfTheCovariance() {
    for (int seed = 0; seed < 20; seed++) {
      Matrix points = Matrices.graded(30, 4, seed, 0.5);
      Pca pca = Pca.of(points);
      double[] ones = new double[30];
      java.util.Arrays.fill(ones, 1);
      Matrix means = MatMul.matmul(Matrix.of(ones).transpose(), Matrix.of(pca.mean()));
      Matrix centred = points.minus(means);
      Matrix covariance = MatMul.matmul(centred.transpose(), centred).scaled(1 / 29.0);
      SymmetricEigen eigen = SymmetricEigen.of(covariance);
      assertArrayEquals(eigen.values(), pca.variances(), 1e-13 * eigen.values()[0]);
      for (int i = 0; i < 4; i++) {
        assertArrayEquals(eigen.vectors().column(i), pca.components().row(i), 1e-9);
      }
    }
  }

  @Test
  void keepsEverythingInAllDimensionsAndTheMostInFewer() {
    Matrix points = Matrices.gauss(12, 5, 3);
    Pca pca = Pca.of(points);
    Matrices.assertClose(points, pca.reconstruct(pca.project(points, 5)), 1e-14, "all five");
    double lost = points.minus(pca.reconstruct(pca.project(points, 2))).frobeniusNorm();
    double left = pca.variances()[2] + pca.variances()[3] + pca.variances()[4];
    assertEquals(Math.sqrt(11 * left), lost, 1e-13);
    assertEquals("(12, 2)", pca.project(points, 2).shape());
  }

  @Test
  void survivesEqualPointsAndMoreFeaturesThanPoints() {
    Pca equal = Pca.of(Matrix.of(new double[] {1, 2}, new double[] {1, 2}));
    assertArrayEquals(new double[] {0, 0}, equal.explainedRatios());
    Pca wide = Pca.of(Matrices.gauss(3, 10, 1));
    assertEquals("(3, 10)", wide.components().shape());
    assertEquals(0, wide.variances()[2], 1e-14); // three points span a plane
  }

  @Test
  void saysWhatIsWrong() {
    MatrixTest.assertMessage(
        "PCA: needs at least two points, not 1", () -> Pca.of(Matrix.zeros(1, 3)));
    Pca pca = Pca.of(Matrix.identity(3));
    MatrixTest.assertMessage(
        "PCA: 4 dimensions are not within 1 … 3", () -> pca.project(Matrix.identity(3), 4));
    MatrixTest.assertMessage(
        "PCA: made for 3 features, the points have 2", () -> pca.project(Matrix.identity(2), 1));
  }

  @Test
  void pointsThatAreOneHaveNoSpread() {
    double[][] rows = new double[6][];
    java.util.Arrays.fill(rows, new double[] {1, 1});
    Pca pca = Pca.of(Matrix.of(rows));
    assertArrayEquals(new double[] {1, 1}, pca.mean());
    assertArrayEquals(new double[] {0, 0}, pca.explainedRatios());
    java.util.Arrays.fill(rows, new double[] {0.1, 1e17 / 3});
    assertArrayEquals(new double[] {0, 0}, Pca.of(Matrix.of(rows)).variances());
  }

  @Test
  void sharesDoNotDependOnTheUnit() {
    for (double unit : new double[] {1e-300, 1e-170, 1e160, 8e307}) {
      // (2, 0), (−2, 0), (0, 1), (0, −1) times a unit: variances 8/3 and 2/3, shares 0.8 and 0.2
      Pca pca =
          Pca.of(
              Matrix.of(
                  new double[] {2 * unit, 0},
                  new double[] {-2 * unit, 0},
                  new double[] {0, unit},
                  new double[] {0, -unit}));
      assertArrayEquals(new double[] {0.8, 0.2}, pca.explainedRatios(), 1e-15);
      assertArrayEquals(new double[] {1, 0}, pca.components().row(0), 1e-15);
    }
  }

  @Test
  void sharesTheSpreadOfTheLargestDoubles() {
    double most = Double.MAX_VALUE; // their standard deviation is past it, their shares are not
    Pca pca = Pca.of(Matrix.of(new double[] {most, 0}, new double[] {-most, 0}));
    assertArrayEquals(new double[] {1, 0}, pca.explainedRatios());
    assertArrayEquals(new double[] {Double.POSITIVE_INFINITY, 0}, pca.variances());
  }

  @Test
  void centresPointsFarFromZeroExactly() {
    Pca pca =
        Pca.of(
            Matrix.of(
                new double[] {1e15, 5}, new double[] {1e15 + 0.125, 5}, new double[] {1e15, 5}));
    assertArrayEquals(new double[] {0.125 * 0.125 / 3, 0}, pca.variances(), 1e-17); // by hand
  }
}
