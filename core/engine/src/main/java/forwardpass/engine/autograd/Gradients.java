package forwardpass.engine.autograd;

import forwardpass.engine.tensor.Tensor;
import java.util.IdentityHashMap;

/** What {@link Tape#backward} found: the gradient of the loss by every watched tensor. */
public final class Gradients {
  private final IdentityHashMap<Tensor, Tensor> byTensor;

  Gradients(IdentityHashMap<Tensor, Tensor> byTensor) {
    this.byTensor = byTensor;
  }

  /**
   * The gradient by one tensor, of its shape; zeros where the loss does not depend on it.
   *
   * @throws IllegalArgumentException if the tape did not watch it
   */
  public Tensor of(Tensor watched) {
    Tensor gradient = byTensor.get(watched);
    if (gradient == null) {
      throw new IllegalArgumentException("gradient of " + watched + ", which was not watched");
    }
    return gradient;
  }
}
