package forwardpass.e2e.bench;

import static forwardpass.e2e.bench.StoriesShape.BLOCK_SIZE;
import static forwardpass.e2e.bench.StoriesShape.D_HEAD;
import static forwardpass.e2e.bench.StoriesShape.D_MODEL;
import static forwardpass.e2e.bench.StoriesShape.N_CTX;
import static forwardpass.e2e.bench.StoriesShape.N_LAYERS;
import static forwardpass.e2e.bench.StoriesShape.VOCAB_SIZE;

import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Trig;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/** Greedy decoding with a cache: each run is one token, and a full context starts again. */
final class StoriesWorkload implements Workload {
  private final Backend backend;
  private final boolean int8;
  private final Rng rng = Rng.seeded(1);
  private final StoriesLayer[] layers = new StoriesLayer[N_LAYERS];
  private final PackedMatrix head; // [dModel, vocabSize], tied
  private final Tensor gain; // [dModel]
  private int position;
  private int token = 1;

  StoriesWorkload(Backend backend, boolean int8) {
    this.backend = backend;
    this.int8 = int8;
    for (int i = 0; i < N_LAYERS; i++) {
      layers[i] = new StoriesLayer(backend, this::weights);
    }
    head = weights(D_MODEL, VOCAB_SIZE);
    gain = backend.full(Shape.of(D_MODEL), 1);
  }

  private PackedMatrix weights(int inputs, int outputs) {
    float[] floats = RandomFloats.of(inputs * outputs, rng);
    if (int8) {
      return backend.pack(Int8Matrix.quantize(inputs, outputs, BLOCK_SIZE, floats));
    }
    Tensor plain = backend.tensor(Shape.of(inputs, outputs), floats);
    PackedMatrix packed = backend.pack(plain, false);
    plain.storage().free();
    return packed;
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public void run() {
    try (Scope scope = backend.scope()) {
      Tensor cos = angles(Trig::cos);
      Tensor sin = angles(Trig::sin);
      Tensor x = backend.gather(head, new int[] {token}, Shape.of(1));
      for (StoriesLayer layer : layers) {
        x = layer.forward(x, position, cos, sin);
      }
      Tensor logits = backend.matmul(backend.rmsNorm(x, gain, 1e-5f), head);
      token = largest(backend.read(logits));
    }
    position = (position + 1) % N_CTX;
  }

  private interface Wave {
    double of(double angle);
  }

  private Tensor angles(Wave wave) {
    float[] table = new float[D_HEAD / 2];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) wave.of(position * Pow.pow(10000, -2.0 * i / D_HEAD));
    }
    return backend.tensor(Shape.of(1, table.length), table);
  }

  private static int largest(float[] logits) {
    int best = 0;
    for (int i = 1; i < logits.length; i++) {
      best = logits[i] > logits[best] ? i : best;
    }
    return best;
  }
}
