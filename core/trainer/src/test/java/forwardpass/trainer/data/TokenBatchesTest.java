package forwardpass.trainer.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.trainer.data.TokenBatches.Batch;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenBatchesTest {
  /** Token k is k. */
  private static TokenSource counting(int size) {
    int[] tokens = new int[size];
    Arrays.setAll(tokens, k -> k);
    return TokenSource.of(tokens);
  }

  @Test
  void targetsAreTheTokensThatFollow() {
    Batch batch = new TokenBatches(counting(100), 8, 3, 1).next();
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 8; i++) {
        assertEquals(batch.tokens()[row][i] + 1, batch.targets()[row][i]);
      }
    }
  }

  @Test
  void anEpochTakesEachStretchOnce() {
    TokenBatches batches = new TokenBatches(counting(1000), 10, 1, 7);
    for (int epoch = 0; epoch < 3; epoch++) {
      Set<Integer> starts = new HashSet<>();
      for (int k = 0; k < batches.stretches(); k++) {
        starts.add(batches.next().tokens()[0][0]);
      }
      assertEquals(batches.stretches(), starts.size());
      assertEquals(1, starts.stream().map(start -> start % 10).distinct().count());
    }
    assertEquals(99, batches.stretches());
    assertEquals(3, batches.epochs());
  }

  @Test
  void epochsDifferInOrderAndInStart() {
    TokenBatches batches = new TokenBatches(counting(10_000), 100, 99, 3);
    int[] first = firsts(batches.next());
    int[] second = firsts(batches.next());
    assertFalse(Arrays.equals(first, second));
    assertFalse(first[0] % 100 == second[0] % 100);
  }

  private static int[] firsts(Batch batch) {
    return Arrays.stream(batch.tokens()).mapToInt(row -> row[0]).toArray();
  }

  @Test
  void goesOnFromAnyStateWithTheBatchThatWouldHaveComeNext() {
    TokenBatches straight = new TokenBatches(counting(500), 8, 5, 11);
    for (int k = 0; k < 60; k++) {
      TokenBatches resumed = new TokenBatches(counting(500), 8, 5, straight.state());
      assertArrayEquals(straight.next().tokens(), resumed.next().tokens());
    }
    assertTrue(straight.epochs() > 4);
  }

  @Test
  void theSeedDecides() {
    assertFalse(
        Arrays.deepEquals(
            new TokenBatches(counting(500), 8, 5, 1).next().tokens(),
            new TokenBatches(counting(500), 8, 5, 2).next().tokens()));
  }

  @Test
  void worksOnTheShortestTextAndRefusesAShorterOne() {
    Batch batch = new TokenBatches(counting(9), 8, 2, 1).next();
    assertArrayEquals(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, batch.targets()[1]);
    DataException refusal =
        assertThrows(DataException.class, () -> new TokenBatches(counting(8), 8, 2, 1));
    assertEquals(
        "the text: too short: 8 tokens, a context of 8 needs at least 9", refusal.getMessage());
  }

  @Test
  void neverReadsBeyondTheEnd() {
    for (int size = 9; size < 60; size++) {
      TokenBatches batches = new TokenBatches(counting(size), 8, 1, size);
      for (int k = 0; k < 50; k++) {
        batches.next();
      }
    }
  }
}
