package forwardpass.lessons.matrices;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Times forward passes of the book's model, and the same passes' matrix products by themselves. The
 * weights are random: how long a product takes does not depend on its numbers.
 */
public final class CostTask implements Task {
  public static final String NAME = "matrices-cost";
  static final int TOKENS = 64;
  static final int ROUNDS = 9;

  private final Backend backend = new ArrayBackend();
  private final ModelSizes sizes = CostModels.config("book");
  private final GptConfig config =
      GptConfig.gpt2(
          sizes.vocabSize(), sizes.nCtx(), sizes.nLayers(), sizes.nHeads(), sizes.dModel());
  private final Gpt gpt = new Gpt(backend, GptWeights.random(backend, config, Rng.seeded(1)));
  private final List<Tensor[]> factors = new ArrayList<>();
  private final long[] whole = new long[ROUNDS]; // nanoseconds
  private final long[] products = new long[ROUNDS];
  private int round;

  public CostTask() {
    for (ForwardCost.Product product : ForwardCost.products(sizes, TOKENS)) {
      factors.add(
          new Tensor[] {
            backend.full(Shape.of(product.m(), product.k()), 0.5f),
            backend.full(Shape.of(product.k(), product.n()), 0.5f)
          });
    }
  }

  /**
   * One round; the report is how many there were and the medians, in microseconds: whole passes,
   * products.
   */
  @Override
  public String advance() {
    long start = System.nanoTime();
    Scope scope = backend.scope();
    gpt.forward(new int[1][TOKENS]);
    scope.close();
    long between = System.nanoTime();
    multiply();
    whole[round] = between - start;
    products[round] = System.nanoTime() - between;
    round++;
    return round + " " + median(whole) / 1000 + " " + median(products) / 1000;
  }

  private void multiply() {
    List<ForwardCost.Product> all = ForwardCost.products(sizes, TOKENS);
    for (int i = 0; i < all.size(); i++) {
      Tensor[] pair = factors.get(i);
      for (int time = 0; time < all.get(i).times(); time++) {
        Scope scope = backend.scope();
        backend.matmul(pair[0], pair[1]);
        scope.close();
      }
    }
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
