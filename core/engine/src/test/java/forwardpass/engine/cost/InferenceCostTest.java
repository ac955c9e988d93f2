package forwardpass.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InferenceCostTest {
  /** Reported as a mistake elsewhere: shared heads ignored (2 GiB), width / heads for a head. */
  @Test
  void countsSharedHeadsAndAHeadsOwnWidth() {
    assertEquals(536_870_912.0, new KvCacheSize(32, 8, 128, 2, 0).bytes(4096));
    assertEquals(147_456.0, new KvCacheSize(36, 8, 128, 2, 0).tokenBytes());
  }

  @Test
  void aWindowKeepsItsTokensAndNoMore() {
    KvCacheSize size = new KvCacheSize(2, 1, 4, 4, 100);
    assertEquals(64 * 99.0, size.bytes(99));
    assertEquals(64 * 100.0, size.bytes(1_000_000));
    assertThrows(IllegalArgumentException.class, () -> new KvCacheSize(0, 1, 4, 4, 0));
  }

  @Test
  void agreesWithTheCountOfAWholeModel() {
    ModelSizes gpt2 = ModelSizes.gpt2(50_257, 1024, 12, 12, 768);
    assertEquals(
        ForwardCost.cacheBytes(gpt2, 1000, 2), new KvCacheSize(12, 12, 64, 2, 0).bytes(1000));
  }

  /** 10 FLOP/s at 2 bytes/s: the ridge is at 5. */
  @Test
  void theRoofHasTwoSides() {
    Roofline machine = new Roofline(10, 2);
    assertEquals(5, machine.ridge());
    assertEquals(6, machine.attainable(3));
    assertEquals(10, machine.attainable(7));
    assertEquals(4, machine.seconds(10, 8));
    assertEquals(1, machine.seconds(10, 1));
    assertThrows(IllegalArgumentException.class, () -> new Roofline(0, 1));
  }

  /** 1,000 weights in 16 bits, no tokens before: 2 operations for each 2 bytes, times the batch. */
  @Test
  void theBatchIsTheIntensityInSixteenBits() {
    KvCacheSize cache = new KvCacheSize(1, 1, 1, 2, 0);
    assertEquals(1, DecodeCost.of(1000, 16, cache, 1, 0, 1).intensity());
    assertEquals(8, DecodeCost.of(1000, 16, cache, 8, 0, 1).intensity());
    assertEquals(4, DecodeCost.of(1000, 4, cache, 1, 0, 1).intensity());
    // 10 tokens before: 2,000 + 40 operations, 2,000 + 40 bytes
    assertEquals(2040, DecodeCost.of(1000, 16, cache, 1, 10, 1).bytes());
    assertEquals(2040, DecodeCost.of(1000, 16, cache, 1, 10, 1).flops());
  }
}
