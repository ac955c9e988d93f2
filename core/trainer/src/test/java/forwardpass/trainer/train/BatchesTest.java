package forwardpass.trainer.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final int LENGTH = 5;
  private static final TokenSource TEXT = TokenSource.of(counted(103));

  private static int[] counted(int size) {
    int[] tokens = new int[size];
    Arrays.setAll(tokens, i -> i);
    return tokens;
  }

  /** As in nanoGPT's issue 467 and litgpt's 1712, where a resumed run drew batches again. */
  @Test
  void anEpochReadsEveryWindowOnceWhoeverReadsIt() {
    Batches whole = new Batches(TEXT, 7, 2, LENGTH);
    Set<Integer> starts = new HashSet<>();
    for (int step = 0; 2 * step < whole.windows(); step++) {
      Batches resumed = new Batches(TEXT, 7, 2, LENGTH); // knows nothing of earlier steps
      int[][] rows = resumed.of(step);
      assertArrayEquals(whole.of(step), rows);
      for (int row = 0; row < 2 && 2 * step + row < whole.windows(); row++) {
        assertTrue(starts.add(rows[row][0]), "a window twice");
      }
    }
    assertEquals(whole.windows(), starts.size());
  }

  /** As in nanoGPT's issue 531, where all ranks drew the same data. */
  @Test
  void theSharesOfSeveralProgramsAreTogetherTheBatchOfOne() {
    Batches whole = new Batches(TEXT, 7, 7, LENGTH);
    for (int programs : new int[] {1, 2, 3, 7}) {
      for (int step = 0; step < 9; step++) {
        int[][] all = whole.of(step);
        int next = 0;
        for (int program = 0; program < programs; program++) {
          Batches own = new Batches(TEXT, 7, 7, LENGTH);
          int to = 7 * (program + 1) / programs;
          for (int[] row : own.of(step, next, to)) {
            assertArrayEquals(all[next++], row);
          }
        }
        assertEquals(7, next);
      }
    }
  }
}
