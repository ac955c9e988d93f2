package forwardpass.engine.model;

import forwardpass.engine.model.BlockWeights.NormWeights;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;

/** LayerNorm or RMSNorm, by whether there is a bias. */
record Norm(Backend backend, float epsilon) {

  /** [..., dModel] → [..., dModel]. */
  Tensor forward(NormWeights weights, Tensor x) {
    Tensor bias = weights.bias();
    return bias == null
        ? backend.rmsNorm(x, weights.gain(), epsilon)
        : backend.layerNorm(x, weights.gain(), bias, epsilon);
  }
}
