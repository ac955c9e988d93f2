package forwardpass.lessons.cost;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.ModelSizes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites: operations, bytes, and the time that they take. */
public final class CostFacts {
  // NVIDIA's data sheet: an H100 SXM multiplies at 989 TFLOP/s, dense, in 16 bits, and reads about
  // 3.35 TB/s from its memory.
  private static final double H100_FLOPS = 989e12;
  private static final double H100_BYTES = 3.35e12;

  // GPT-2's layer from dModel to dMlp.
  private static final int D = 768;
  private static final int INNER = 3072;

  private CostFacts() {}

  public static List<Fact> all() {
    ModelSizes book = CostModels.config("book");
    ModelSizes gpt3 = CostModels.config("gpt3");
    double weights = (double) D * INNER;
    return List.of(
        new Fact("flops-3-4-2", Num.whole(2 * 3 * 4 * 2)),
        new Fact("gflops-up", Num.fixed(2.0 * 1024 * weights / 1e9, 1)),
        new Fact("book-share", Num.fixed(100 * share(book, 256), 1)),
        new Fact("book-flops", Num.sized(ForwardCost.productFlops(book, 256), 2)),
        new Fact("gpt3-share", Num.fixed(100 * share(gpt3, 2048), 2)),
        new Fact("h100-tflops", Num.fixed(H100_FLOPS / 1e12, 0)),
        new Fact("h100-balance", Num.fixed(H100_FLOPS / H100_BYTES, 0)),
        new Fact("h100-up-micros", Num.fixed(2.0 * 1024 * weights / H100_FLOPS * 1e6, 1)),
        new Fact("up-megabytes", Num.fixed(2.0 * weights / 1e6, 2)),
        new Fact("read-micros", Num.fixed(2.0 * weights / H100_BYTES * 1e6, 2)),
        new Fact("one-row-micros", Num.fixed(2.0 * weights / H100_FLOPS * 1e6, 3)));
  }

  private static double share(ModelSizes config, int tokens) {
    double products = ForwardCost.productFlops(config, tokens);
    return products / (products + ForwardCost.otherFlops(config, tokens));
  }
}
