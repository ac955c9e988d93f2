package forwardpass.lessons.matrices;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.work.Task;

/**
 * Times forward passes of the book's model, and within them the matrix products. The weights are
 * random: how long a product takes does not depend on its numbers.
 */
public final class CostTask implements Task {
  public static final String NAME = "matrices-cost";
  static final int TOKENS = 64;
  static final int ROUNDS = 9;

  private final TimedBackend backend = new TimedBackend();
  private final Gpt gpt =
      new Gpt(backend, GptWeights.random(backend, config(CostModels.BOOK), Rng.seeded(1)));
  private final Activations opened = Activations.of(ActivationName.PATTERN);
  private final long[] whole = new long[ROUNDS]; // nanoseconds
  private final long[] products = new long[ROUNDS];
  private int round;

  static GptConfig config(ModelSizes sizes) {
    return GptConfig.gpt2(
        sizes.vocabSize(), sizes.nCtx(), sizes.nLayers(), sizes.nHeads(), sizes.dModel());
  }

  /**
   * One round; the report is how many there were and the medians, in microseconds: whole passes,
   * and the products within them.
   */
  @Override
  public String advance() {
    backend.takeTime();
    long start = System.nanoTime();
    Scope scope = backend.scope();
    gpt.forward(new int[1][TOKENS], opened);
    scope.close();
    whole[round] = System.nanoTime() - start;
    products[round] = backend.takeTime();
    round++;
    return round + " " + median(whole) / 1000 + " " + median(products) / 1000;
  }

  private long median(long[] times) {
    long[] sorted = new long[round];
    for (int i = 0; i < round; i++) {
      int at = i;
      while (at > 0 && sorted[at - 1] > times[i]) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = times[i];
    }
    return sorted[round / 2];
  }

  @Override
  public boolean isDone() {
    return round == ROUNDS;
  }
}
