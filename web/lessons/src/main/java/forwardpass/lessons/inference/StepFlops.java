package forwardpass.lessons.inference;

import forwardpass.engine.cost.ForwardCost;
import forwardpass.engine.cost.KvCacheSize;
import forwardpass.engine.cost.ModelSizes;

/** What the next token costs the book's model, counted: operations in matrix products. */
final class StepFlops {
  /** The model that comes with this book; a test holds it against the model's own card. */
  static final ModelSizes BOOK = ModelSizes.gpt2(1024, 256, 5, 4, 192);

  /** Its keys and values, as floats. */
  static final KvCacheSize CACHE =
      new KvCacheSize(BOOK.nLayers(), BOOK.nKvHeads(), BOOK.dHead(), 4, 0);

  private StepFlops() {}

  /** All {@code tokens} read in one pass; logits for the last of them alone. */
  static double whole(int tokens) {
    double sum = 0;
    for (ForwardCost.Product product : ForwardCost.products(BOOK, tokens)) {
      sum += product.name().equals("head") ? product.flops() / tokens : product.flops();
    }
    return sum;
  }

  /** One token read, whose query meets the keys of all {@code tokens}, its own among them. */
  static double one(int tokens) {
    double sum = 0;
    for (ForwardCost.Product product : ForwardCost.products(BOOK, 1)) {
      boolean meetsAll = product.name().equals("scores") || product.name().equals("mix");
      sum += product.flops() * (meetsAll ? tokens : 1);
    }
    return sum;
  }
}
