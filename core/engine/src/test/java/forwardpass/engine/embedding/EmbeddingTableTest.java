package forwardpass.engine.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import org.junit.jupiter.api.Test;

class EmbeddingTableTest {
  private static final EmbeddingTable TABLE =
      new EmbeddingTable(Matrix.of(new double[][] {{2, 7}, {5, 1}, {8, 3}, {4, 6}}));

  @Test
  void copiesARowForEachIdInTheOrderOfTheText() {
    assertEquals(Matrix.of(new double[][] {{4, 6}, {5, 1}, {4, 6}}), TABLE.lookup(3, 1, 3));
  }

  @Test
  void theProductWithOneHotRowsIsTheLookup() {
    assertEquals(Matrix.of(new double[][] {{0, 0, 0, 1}, {1, 0, 0, 0}}), TABLE.oneHot(3, 0));
    assertEquals(TABLE.lookup(3, 0, 2), TABLE.product(3, 0, 2));
  }

  /** By hand: row 2 stood at both ends, 4 + 2 and −6 + 8. */
  @Test
  void addsUpWhatAllPlacesOfATokenAskFor() {
    Matrix upstream = Matrix.of(new double[][] {{4, -6}, {5, 1}, {2, 8}});
    assertEquals(
        Matrix.of(new double[][] {{0, 0}, {5, 1}, {6, 2}, {0, 0}}),
        TABLE.gradient(new int[] {2, 1, 2}, upstream));
  }

  /** By hand: 2 · 3 + 7 · 2, 5 · 3 + 1 · 2, 8 · 3 + 3 · 2, 4 · 3 + 6 · 2. */
  @Test
  void theTiedHeadComparesWithEveryRow() {
    assertArrayEquals(new double[] {20, 17, 30, 24}, TABLE.logits(new double[] {3, 2}));
  }

  @Test
  void refusesWhatHasNoRow() {
    assertTrue(refusal(() -> TABLE.lookup(4)).contains("id 4 is not within 0 … 3"));
    assertTrue(refusal(() -> TABLE.oneHot(-1)).contains("id -1 is not within 0 … 3"));
    assertTrue(refusal(() -> TABLE.lookup()).contains("no ids"));
    Matrix one = Matrix.of(new double[][] {{1, 1}});
    assertTrue(
        refusal(() -> TABLE.gradient(new int[] {0, 1}, one))
            .contains("2 ids into (4, 2) give (2, 2), the gradient is (1, 2)"));
  }

  private static String refusal(Runnable call) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }
}
