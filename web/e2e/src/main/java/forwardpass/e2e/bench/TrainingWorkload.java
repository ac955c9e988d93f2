package forwardpass.e2e.bench;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Trainer;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;

/** Whole steps of training, forward, backward, clipping and AdamW: each run is one step. */
final class TrainingWorkload implements Workload {
  /** Sequences a step. */
  static final int BATCH = 4;

  private final Trainer trainer;
  private final GptConfig config;
  private final Rng rng = Rng.seeded(2);

  TrainingWorkload(Backend backend, GptConfig config) {
    this.config = config;
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(1));
    AdamW adamW = new AdamW(backend, weights.groups(0.1), AdamSettings.languageModel());
    trainer = new Trainer(backend, new Gpt(backend, weights), adamW, Schedule.constant(1e-3), 1);
  }

  @Override
  public void run() {
    trainer.step(tokens(rng), tokens(rng));
  }

  private int[][] tokens(Rng from) {
    int[][] tokens = new int[BATCH][config.nCtx()];
    for (int[] row : tokens) {
      for (int i = 0; i < row.length; i++) {
        row[i] = from.nextInt(config.vocabSize());
      }
    }
    return tokens;
  }
}
