package forwardpass.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForwardCostTest {
  /** GPT-2 small: its weights take part once a token, two operations each. */
  @Test
  void weightsCostTwoOperationsForEachToken() {
    ModelSizes config = ModelSizes.gpt2(50_257, 1024, 12, 12, 768);
    double blocks = 12.0 * (768 * 2304 + 768 * 768 + 2 * 768 * 3072); // 84,934,656
    double head = 768.0 * 50_257;
    double attention = 12.0 * 2 * 2 * 10 * 10 * 768; // scores and mix, ten tokens
    assertEquals(2 * 10 * (blocks + head) + attention, ForwardCost.productFlops(config, 10));
  }

  @Test
  void attentionGrowsWithTheSquareOfTheTokens() {
    ModelSizes config = ModelSizes.gpt2(100, 64, 2, 4, 32);
    assertEquals(4 * flops(config, 8, "scores"), flops(config, 16, "scores"));
    assertEquals(2 * flops(config, 8, "up"), flops(config, 16, "up"));
  }

  @Test
  void fewerKeysAndAGateAreCounted() {
    ModelSizes config = new ModelSizes(100, 64, 1, 4, 2, 32, 8, 48, true, false);
    ForwardCost.Product qkv = ForwardCost.products(config, 3).get(0);
    assertEquals(32 + 2 * 16, qkv.n());
    assertEquals(2.0 * 3 * 32 * 96, flops(config, 3, "up"));
  }

  @Test
  void theRestIsSmallBesideTheProducts() {
    ModelSizes config = ModelSizes.gpt2(50_257, 1024, 12, 12, 768);
    double share = ForwardCost.otherFlops(config, 1024) / ForwardCost.productFlops(config, 1024);
    assertTrue(share > 0 && share < 0.01, () -> "share " + share);
  }

  private static double flops(ModelSizes config, int tokens, String name) {
    for (ForwardCost.Product product : ForwardCost.products(config, tokens)) {
      if (product.name().equals(name)) {
        return product.flops();
      }
    }
    throw new AssertionError(name);
  }

  /**
   * 32 layers, 8 key heads of 128, 4,096 tokens in 16 bits: 512 MiB; the query heads don't count.
   */
  @Test
  void aCacheHoldsKeysAndValuesOfTheKeyHeadsAlone() {
    ModelSizes llama = new ModelSizes(128_256, 8192, 32, 32, 8, 4096, 128, 14_336, true, false);
    assertEquals(536_870_912, ForwardCost.cacheBytes(llama, 4096, 2));
    // a head's width need not be dModel / nHeads: 2,560 / 32 would be 80
    ModelSizes wide = new ModelSizes(151_936, 8192, 36, 32, 8, 2560, 128, 9728, true, false);
    assertEquals(147_456, ForwardCost.cacheBytes(wide, 1, 2));
  }
}
