package forwardpass.e2e.bench;

import static forwardpass.e2e.bench.StoriesShape.D_HEAD;
import static forwardpass.e2e.bench.StoriesShape.D_MLP;
import static forwardpass.e2e.bench.StoriesShape.D_MODEL;
import static forwardpass.e2e.bench.StoriesShape.N_CTX;
import static forwardpass.e2e.bench.StoriesShape.N_HEADS;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/** One layer of the shape: attention with rotary positions and a cache, then a gated perceptron. */
final class StoriesLayer {
  private static final float EPSILON = 1e-5f;

  private final Backend backend;
  private final Tensor attnGain; // [dModel]
  private final Tensor mlpGain; // [dModel]
  private final PackedMatrix wQkv; // [dModel, 3 dModel]
  private final PackedMatrix wO; // [dModel, dModel]
  private final PackedMatrix wGateUp; // [dModel, 2 dMlp]
  private final PackedMatrix wDown; // [dMlp, dModel]
  private final Tensor keys; // [1, nHeads, nCtx, dHead]
  private final Tensor values; // [1, nHeads, nCtx, dHead]

  /** Brings packed random weights [inputs, outputs]. */
  interface Weights {
    PackedMatrix of(int inputs, int outputs);
  }

  StoriesLayer(Backend backend, Weights weights) {
    this.backend = backend;
    attnGain = backend.full(Shape.of(D_MODEL), 1);
    mlpGain = backend.full(Shape.of(D_MODEL), 1);
    wQkv = weights.of(D_MODEL, 3 * D_MODEL);
    wO = weights.of(D_MODEL, D_MODEL);
    wGateUp = weights.of(D_MODEL, 2 * D_MLP);
    wDown = weights.of(D_MLP, D_MODEL);
    Shape cache = Shape.of(1, N_HEADS, N_CTX, D_HEAD);
    keys = backend.full(cache, 0);
    values = backend.full(cache, 0);
  }

  /**
   * The residual stream after the layer, for one position.
   *
   * @param x [1, dModel]
   * @param cos [1, dHead / 2]
   * @param sin [1, dHead / 2]
   */
  Tensor forward(Tensor x, int position, Tensor cos, Tensor sin) {
    Tensor qkv = backend.matmul(backend.rmsNorm(x, attnGain, EPSILON), wQkv);
    Tensor q = backend.rotary(heads(qkv, 0), cos, sin, RotaryLayout.INTERLEAVED);
    Tensor k = backend.rotary(heads(qkv, 1), cos, sin, RotaryLayout.INTERLEAVED);
    backend.assignRows(keys, position, k);
    backend.assignRows(values, position, heads(qkv, 2));
    float scale = (float) (1 / Math.sqrt(D_HEAD));
    Tensor z = backend.causalAttention(q, keys, values, position + 1, scale);
    Tensor mid = backend.add(x, backend.matmul(backend.reshape(z, Shape.of(1, D_MODEL)), wO));
    Tensor gateUp = backend.matmul(backend.rmsNorm(mid, mlpGain, EPSILON), wGateUp);
    Tensor gate = backend.slice(gateUp, 1, 0, D_MLP);
    Tensor up = backend.slice(gateUp, 1, D_MLP, 2 * D_MLP);
    return backend.add(mid, backend.matmul(backend.swiGlu(gate, up), wDown));
  }

  private Tensor heads(Tensor qkv, int part) {
    Tensor rows = backend.slice(qkv, 1, part * D_MODEL, (part + 1) * D_MODEL);
    return backend.reshape(rows, Shape.of(1, N_HEADS, 1, D_HEAD));
  }
}
