package forwardpass.engine.cost;

import java.util.ArrayList;
import java.util.List;

/**
 * What one forward pass over T tokens costs, counted in floating-point operations (FLOPs): one for
 * every addition, multiplication, division, root, exponential or tanh.
 *
 * <p>A product (m, k) @ (k, n) costs 2mnk: each of its m·n entries is a sum of k products. Scores
 * are counted for all T·T pairs, masked ones included, as a dense product computes them.
 */
public final class ForwardCost {
  // Operations for each number that goes through; as the plain formulas of these functions have it.
  private static final int NORM = 8; // mean, difference, square, variance, root, scale, shift
  private static final int SOFTMAX = 5; // scale, difference, exp, sum, division
  private static final int GELU = 9; // the tanh form's polynomial, tanh, and two products

  private ForwardCost() {}

  /**
   * A kind of product, as often as the pass has it.
   *
   * @param name what it computes: {@code qkv}, {@code scores}, {@code mix}, {@code out}, {@code
   *     up}, {@code down} or {@code head}
   * @param times how often: layers, or layers times heads
   */
  public record Product(String name, int m, int k, int n, int times) {
    /** 2mnk, as often as it happens. */
    public double flops() {
      return 2.0 * m * k * n * times;
    }
  }

  /** Every matrix product of a pass over {@code tokens} tokens. */
  public static List<Product> products(ModelSizes config, int tokens) {
    int layers = config.nLayers();
    int d = config.dModel();
    int heads = layers * config.nHeads();
    int joined = config.nHeads() * config.dHead();
    int keysAndValues = 2 * config.nKvHeads() * config.dHead();
    int gates = config.gated() ? 2 : 1;
    List<Product> products = new ArrayList<>();
    products.add(new Product("qkv", tokens, d, joined + keysAndValues, layers));
    products.add(new Product("scores", tokens, config.dHead(), tokens, heads));
    products.add(new Product("mix", tokens, tokens, config.dHead(), heads));
    products.add(new Product("out", tokens, joined, d, layers));
    products.add(new Product("up", tokens, d, gates * config.dMlp(), layers));
    products.add(new Product("down", tokens, config.dMlp(), d, layers));
    products.add(new Product("head", tokens, d, config.vocabSize(), 1));
    return List.copyOf(products);
  }

  /** The sum over all products. */
  public static double productFlops(ModelSizes config, int tokens) {
    double sum = 0;
    for (Product product : products(config, tokens)) {
      sum += product.flops();
    }
    return sum;
  }

  /**
   * All the rest of the pass: position vectors, norms, softmax, activation, residual sums, biases.
   */
  public static double otherFlops(ModelSizes config, int tokens) {
    double stream = (double) tokens * config.dModel(); // one number of the residual stream each
    double inner = (double) tokens * config.dMlp();
    double scores = (double) tokens * tokens * config.nHeads();
    double layer = 2 * NORM * stream + 2 * stream + SOFTMAX * scores + GELU * inner;
    if (config.biases()) {
      int joined = config.nHeads() * config.dHead();
      int qkv = joined + 2 * config.nKvHeads() * config.dHead();
      layer += 2 * stream + inner + (double) tokens * qkv;
    }
    return config.nLayers() * layer + NORM * stream + stream;
  }

  /**
   * The bytes of keys and values that a cache holds for so many tokens: two vectors a layer and key
   * head. Query heads that share a key head share its entry.
   *
   * @param numberBytes bytes a number: 4 for float32, 2 for 16 bits
   */
  public static double cacheBytes(ModelSizes config, int tokens, int numberBytes) {
    return 2.0 * config.nLayers() * config.nKvHeads() * config.dHead() * tokens * numberBytes;
  }
}
