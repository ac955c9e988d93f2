package forwardpass.e2e.bench;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;

/**
 * Greedy decoding with the engine's model and its cache, weights packed once: each run is one
 * token, and a full context starts again.
 */
final class GptWorkload implements Workload {
  private final Backend backend;
  private final Gpt gpt;
  private final KvCache cache;
  private int token = 1;

  GptWorkload(Backend backend, GptConfig config, WeightFormat format) {
    this.backend = backend;
    Rng rng = Rng.seeded(1);
    ParameterValues random = parameter -> RandomFloats.of(parameter.shape().size(), rng);
    gpt = new Gpt(backend, GptWeights.of(backend, config, random, format));
    cache = new KvCache(backend, config, 1);
  }

  @Override
  @SuppressWarnings("try") // the scope is there to be closed
  public void run() {
    if (cache.room() == 0) {
      cache.truncate(0);
    }
    try (Scope scope = backend.scope()) {
      token = largest(backend.read(gpt.next(cache, new int[][] {{token}})));
    }
  }

  private static int largest(float[] logits) {
    int best = 0;
    for (int i = 1; i < logits.length; i++) {
      best = logits[i] > logits[best] ? i : best;
    }
    return best;
  }
}
