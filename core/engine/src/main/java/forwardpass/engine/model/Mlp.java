package forwardpass.engine.model;

import forwardpass.engine.model.BlockWeights.MlpWeights;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.Tensor;

/** The feed-forward network: every position by itself, wider, bent, back. */
record Mlp(Backend backend, MlpKind kind) {

  /** [B, T, dModel] → [B, T, dModel]. */
  Tensor forward(MlpWeights weights, Tensor x, Activations activations, int layer) {
    Linear gate = weights.wGate();
    Tensor in = weights.wIn().apply(backend, x); // [B, T, dMlp]
    Tensor post;
    if (gate == null) {
      post = bent(activations.record(ActivationName.MLP_PRE, layer, in));
    } else {
      Tensor bends = gate.apply(backend, x); // [B, T, dMlp]
      Tensor pre = activations.record(ActivationName.MLP_PRE, layer, bends);
      Tensor linear = activations.record(ActivationName.MLP_PRE_LINEAR, layer, in);
      post = backend.swiGlu(pre, linear);
    }
    Tensor bent = activations.record(ActivationName.MLP_POST, layer, post);
    return weights.wOut().apply(backend, bent);
  }

  private Tensor bent(Tensor x) {
    return switch (kind) {
      case GELU_EXACT -> backend.gelu(x, Gelu.EXACT);
      case GELU_TANH -> backend.gelu(x, Gelu.TANH);
      case RELU_SQUARED -> backend.reluSquared(x);
      case SWIGLU -> throw new IllegalStateException("mlp: SWIGLU has a gate");
    };
  }
}
