package forwardpass.engine.optim;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.List;

/**
 * Makes a matrix nearly orthogonal: its singular values U S Vᵀ are all pushed towards 1, so that
 * what is left is close to U Vᵀ. An odd polynomial of the matrix acts on its singular values alone,
 *
 * <pre>
 * X ← a X + b (X Xᵀ) X + c (X Xᵀ)² X,        s ← a s + b s³ + c s⁵
 * </pre>
 *
 * and with a, b, c = 3.4445, −4.7750, 2.0315 five rounds bring each s from (0.001, 1] into about
 * [0.7, 1.2] (Jordan et al. 2024, 'Muon: an optimizer for hidden layers in neural networks'; the
 * method is Newton and Schulz's). Only products are needed, no decomposition.
 */
public final class NewtonSchulz {
  private static final int ROUNDS = 5;
  private static final float A = 3.4445f;
  private static final float B = -4.7750f;
  private static final float C = 2.0315f;
  private static final double EPSILON = 1e-7; // so that a matrix of zeros stays one

  private NewtonSchulz() {}

  /**
   * The matrix with its singular values near 1.
   *
   * @param matrix [rows, columns]
   * @return a new tensor, [rows, columns]
   */
  @SuppressWarnings("try") // the scope is there to be closed
  public static Tensor orthogonalised(Backend backend, Tensor matrix) {
    if (matrix.shape().rank() != 2) {
      throw new IllegalArgumentException(
          "orthogonalised: "
              + matrix
              + " has rank "
              + matrix.shape().rank()
              + ", must be a matrix");
    }
    boolean tall = matrix.shape().dim(0) > matrix.shape().dim(1); // X Xᵀ is to be the smaller one
    try (Scope scratch = backend.scope()) {
      double norm = GradientNorm.of(backend, List.of(matrix)); // finite, however large the numbers
      Tensor x = backend.scale(matrix, (float) (1 / (norm + EPSILON))); // no singular value above 1
      for (int round = 0; round < ROUNDS; round++) {
        x = round(backend, x, tall);
      }
      return scratch.keep(x);
    }
  }

  /** a X + (b S + c S²) X with S = X Xᵀ, or for a tall X with S = Xᵀ X from the right. */
  private static Tensor round(Backend backend, Tensor x, boolean tall) {
    Tensor square = backend.matmul(x, x, tall, !tall); // [n, n], n the shorter side
    Tensor fourth = backend.matmul(square, square);
    Tensor mixed = backend.add(backend.scale(square, B), backend.scale(fourth, C));
    Tensor turned = tall ? backend.matmul(x, mixed) : backend.matmul(mixed, x);
    return backend.add(backend.scale(x, A), turned);
  }
}
