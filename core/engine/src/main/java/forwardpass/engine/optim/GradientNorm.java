package forwardpass.engine.optim;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.List;

/**
 * Gradient clipping by the global norm (Pascanu, Mikolov and Bengio 2013, arXiv:1211.5063): where
 * all gradients together are longer than allowed, all are shortened by one factor, so that their
 * direction stays.
 */
public final class GradientNorm {
  /** Below this a sum of squares may have lost numbers whose squares float32 cannot hold. */
  private static final float SMALL_SUM = 1e-30f;

  private GradientNorm() {}

  /**
   * The length of all gradients as one vector: √ of the sum of all squares. Finite wherever the
   * gradients are, however large or small; NaN or infinite where one of them is.
   */
  public static double of(Backend backend, List<Tensor> gradients) {
    double sum = 0;
    for (Tensor gradient : gradients) {
      sum += sumOfSquares(backend, gradient);
    }
    return Math.sqrt(sum);
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private static double sumOfSquares(Backend backend, Tensor x) {
    try (Scope scratch = backend.scope()) {
      float sum = backend.read(backend.sumAll(backend.mul(x, x)))[0];
      if (sum >= SMALL_SUM && sum <= Float.MAX_VALUE) {
        return sum;
      }
      double largest = Finite.largest(backend, x);
      if (!(largest > 0 && largest <= Float.MAX_VALUE)) {
        return largest; // 0, NaN or infinite, as its square is
      }
      Tensor shares = backend.div(x, backend.full(x.shape(), (float) largest)); // at most 1 each
      return largest * largest * backend.read(backend.sumAll(backend.mul(shares, shares)))[0];
    }
  }

  /**
   * What to multiply gradients of this norm by so that they are no longer than allowed: 1, or as
   * PyTorch has it maxNorm / (norm + 10⁻⁶).
   *
   * @param maxNorm the largest norm allowed; infinity allows any
   * @throws IllegalArgumentException if the norm is NaN or negative, or infinite and to be
   *     shortened: no factor does that
   */
  public static double scale(double norm, double maxNorm) {
    if (!(maxNorm > 0)) {
      throw Check.refuse("maxNorm", maxNorm, "positive");
    }
    if (!(norm >= 0) || (norm > Double.MAX_VALUE && maxNorm <= Double.MAX_VALUE)) {
      throw Check.refuse("norm", norm, "0 or more, and finite to be clipped");
    }
    return maxNorm > Double.MAX_VALUE ? 1 : Math.min(1, maxNorm / (norm + 1e-6));
  }
}
