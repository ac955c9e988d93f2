package forwardpass.engine.autograd;

import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Tensor;

/** Weights that a tape was asked to pack: left as they are, so that they can be differentiated. */
final class TapeMatrix extends PackedMatrix {
  private final Tensor weights;
  private final boolean transposed;

  TapeMatrix(Tensor weights, boolean transposed) {
    super(
        weights.shape().dim(transposed ? 1 : 0),
        weights.shape().dim(transposed ? 0 : 1),
        weights.storage());
    this.weights = weights;
    this.transposed = transposed;
  }

  Tensor weights() {
    return weights;
  }

  boolean transposed() {
    return transposed;
  }
}
