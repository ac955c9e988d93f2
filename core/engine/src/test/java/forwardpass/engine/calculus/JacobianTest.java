package forwardpass.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.probability.Softmax;
import org.junit.jupiter.api.Test;

class JacobianTest {
  @Test
  void ofALinearFunctionIsItsMatrix() {
    double[][] jacobian =
        Jacobian.of(
            x -> new double[] {x[0] + 2 * x[1], 3 * x[0] + 4 * x[1], 5 * x[0]},
            new double[] {-7, 0.5});
    assertArrayEquals(new double[] {1, 2}, jacobian[0], 1e-9);
    assertArrayEquals(new double[] {3, 4}, jacobian[1], 1e-9);
    assertArrayEquals(new double[] {5, 0}, jacobian[2], 1e-9);
  }

  /** diag(p) − p·pᵀ from numpy 1.26. */
  @Test
  void ofSoftmaxAgreesWithNumpy() {
    double[][] jacobian = Jacobian.of(Softmax::softmax, new double[] {2, 1, 0});
    assertArrayEquals(new double[] {0.22269543, -0.16280340, -0.05989202}, jacobian[0], 5e-9);
    assertArrayEquals(new double[] {-0.16280340, 0.18483645, -0.02203304}, jacobian[1], 5e-9);
    assertArrayEquals(new double[] {-0.05989202, -0.02203304, 0.08192507}, jacobian[2], 5e-9);
  }

  @Test
  void hasOneRowForAFunctionWithOneOutput() {
    double[][] jacobian =
        Jacobian.of(p -> new double[] {p[0] * p[0] + 3 * p[0] * p[1]}, new double[] {2, 1});
    assertEquals(1, jacobian.length);
    assertArrayEquals(new double[] {7, 6}, jacobian[0], 1e-9);
  }

  @Test
  void refusesWhatHasNoJacobian() {
    assertRefused("jacobian: f has no inputs", new double[0]);
    assertRefused("jacobian: number 1 is NaN, must be finite", new double[] {1, Double.NaN});
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Jacobian.of(x -> new double[x[0] > 1 ? 3 : 2], new double[] {1}))
            .getMessage();
    assertEquals("jacobian: f gave 2 numbers at x, and 3 beside it", message);
  }

  private static void assertRefused(String message, double[] x) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Jacobian.of(double[]::clone, x))
            .getMessage());
  }
}
