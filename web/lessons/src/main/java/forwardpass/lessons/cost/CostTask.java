package forwardpass.lessons.cost;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
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
   * What was measured so far.
   *
   * @param round how many rounds there were
   * @param whole the median of whole passes, in microseconds
   * @param products the median of the products within them
   */
  record Report(int round, int whole, int products) {
    static final Report NONE = new Report(0, 0, 0);
    static final Codec<Report> CODEC = new Form();

    private static final class Form implements Codec<Report> {
      @Override
      public void write(Report it, CodecWriter out) {
        out.whole(it.round);
        out.whole(it.whole);
        out.whole(it.products);
      }

      @Override
      public Report read(CodecReader in) {
        return new Report(in.whole(0, ROUNDS), in.whole(), in.whole());
      }
    }
  }

  /** One round. */
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
    return Report.CODEC.encode(
        new Report(round, (int) (median(whole) / 1000), (int) (median(products) / 1000)));
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
