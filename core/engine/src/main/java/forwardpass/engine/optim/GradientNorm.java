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
  private GradientNorm() {}

  /** The length of all gradients as one vector: √ of the sum of all squares. */
  @SuppressWarnings("try") // the scope is there to be closed
  public static double of(Backend backend, List<Tensor> gradients) {
    double sum = 0;
    for (Tensor gradient : gradients) {
      try (Scope scratch = backend.scope()) {
        sum += backend.read(backend.sumAll(backend.mul(gradient, gradient)))[0];
      }
    }
    return Math.sqrt(sum);
  }

  /**
   * What to multiply gradients of this norm by so that they are no longer than allowed: 1, or as
   * PyTorch has it maxNorm / (norm + 10⁻⁶).
   *
   * @param maxNorm the largest norm allowed; infinity allows any
   */
  public static double scale(double norm, double maxNorm) {
    if (!(maxNorm > 0)) {
      throw Check.refuse("maxNorm", maxNorm, "positive");
    }
    return Math.min(1, maxNorm / (norm + 1e-6));
  }
}
