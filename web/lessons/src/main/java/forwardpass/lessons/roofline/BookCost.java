package forwardpass.lessons.roofline;

import forwardpass.engine.cost.DecodeCost;
import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.KvCacheSize;
import forwardpass.engine.cost.ModelSizes;

/** Operations and bytes of the two phases of the book's model, whose weights are in eight bits. */
final class BookCost {
  static final ModelSizes BOOK = ModelSizes.gpt2(1024, 256, 5, 4, 192);
  private static final KvCacheSize CACHE = new KvCacheSize(5, 4, 48, 4, 0);

  /** A byte a weight, and a float for each 32 of them. */
  static final double BYTES_A_WEIGHT = 1 + 4.0 / 32;

  private BookCost() {}

  /** The weights that take part in products: five blocks, and the table as the head. */
  static double weights() {
    double sum = 0;
    for (ForwardCost.Product product : ForwardCost.products(BOOK, 1)) {
      boolean isWeight = !product.name().equals("scores") && !product.name().equals("mix");
      sum += isWeight ? (double) product.k() * product.n() * product.times() : 0;
    }
    return sum;
  }

  /** One token, whose query meets the keys of all {@code tokens}. */
  static DecodeCost decode(int tokens) {
    return new DecodeCost(
        2 * weights() + 4.0 * BOOK.nLayers() * BOOK.dModel() * tokens,
        BYTES_A_WEIGHT * weights() + CACHE.bytes(tokens));
  }

  /** A prompt at once, with logits for its last token alone; masked pairs are not computed. */
  static DecodeCost prefill(int tokens) {
    double head = (double) BOOK.vocabSize() * BOOK.dModel();
    double flops =
        2 * (weights() - head) * tokens
            + 2 * head
            + 4.0 * BOOK.nLayers() * BOOK.dModel() * tokens * (tokens + 1) / 2;
    return new DecodeCost(flops, BYTES_A_WEIGHT * weights() + CACHE.bytes(tokens));
  }
}
