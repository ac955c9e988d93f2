package forwardpass.trainer.torch;

import forwardpass.engine.tensor.PackedMatrix;
import org.bytedeco.pytorch.Tensor;

/** Weights [inputs, outputs] as a native tensor of floats: oneDNN packs for itself. */
final class TorchPacked extends PackedMatrix {
  private final TorchStorage storage;

  TorchPacked(int inputs, int outputs, TorchStorage storage) {
    super(inputs, outputs, storage);
    this.storage = storage;
  }

  /** [inputs, outputs]. */
  Tensor value() {
    requireAlive();
    return storage.value();
  }
}
