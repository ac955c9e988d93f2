package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/** A linear layer y = x w + b, its weights as a tensor or packed. */
public sealed interface Linear {

  /** x [..., inputs] → [..., outputs]. */
  Tensor apply(Backend backend, Tensor x);

  /**
   * Weights that can be trained.
   *
   * @param w [inputs, outputs]
   * @param b [outputs], or null
   */
  record Dense(Tensor w, @Nullable Tensor b) implements Linear {
    @Override
    public Tensor apply(Backend backend, Tensor x) {
      return backend.linear(x, w, b);
    }
  }

  /**
   * Weights laid out for speed, perhaps in fewer bits.
   *
   * @param w [inputs, outputs]
   * @param b [outputs], or null
   */
  record Packed(PackedMatrix w, @Nullable Tensor b) implements Linear {
    @Override
    public Tensor apply(Backend backend, Tensor x) {
      return backend.linear(x, w, b);
    }
  }
}
