package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DropoutTest {
  private static final int[][] TOKENS = {{1, 2, 3}, {4, 5, 6}, {0, 6, 2}, {5, 5, 1}};
  private static final int[][] TARGETS = {{2, 3, 1}, {5, 6, 4}, {6, 2, 0}, {5, 1, 5}};

  private final Backend backend = new ArrayBackend();
  private final GptConfig config = GptConfig.gpt2(7, 3, 2, 2, 8);
  private final Gpt gpt = new Gpt(backend, GptWeights.random(backend, config, Rng.seeded(5)));

  private float[] ones(Dropout dropout, int place, int... shape) {
    Tensor x = backend.full(Shape.of(shape), 1);
    return backend.read(dropout.apply(backend, x, place));
  }

  @Test
  void makesTheShareZeroAndKeepsTheMean() {
    float[] dropped = ones(Dropout.of(0.25f, 3, 0, 0), 0, 4, 50, 500);
    int zeros = 0;
    double sum = 0;
    for (float x : dropped) {
      zeros += x == 0 ? 1 : 0;
      sum += x;
      if (x != 0) {
        assertEquals(4.0 / 3, x, 1e-6);
      }
    }
    // 100,000 draws: the share's standard error is 0.0014, the mean's 0.0018
    assertEquals(0.25, zeros / 1e5, 0.006);
    assertEquals(1, sum / 1e5, 0.008);
  }

  @Test
  void fallsElsewhereInEveryStepPlaceAndSequence() {
    float[] first = ones(Dropout.of(0.5f, 3, 0, 0), 0, 2, 5, 8);
    assertNotEquals(
        Arrays.toString(first), Arrays.toString(ones(Dropout.of(0.5f, 3, 1, 0), 0, 2, 5, 8)));
    assertNotEquals(
        Arrays.toString(first), Arrays.toString(ones(Dropout.of(0.5f, 3, 0, 0), 1, 2, 5, 8)));
    assertNotEquals(
        Arrays.toString(first), Arrays.toString(ones(Dropout.of(0.5f, 4, 0, 0), 0, 2, 5, 8)));
    assertNotEquals(
        Arrays.toString(Arrays.copyOfRange(first, 0, 40)),
        Arrays.toString(Arrays.copyOfRange(first, 40, 80)));
  }

  @Test
  void fallsAlikeHoweverABatchIsDealtOut() {
    float[] whole = ones(Dropout.of(0.5f, 3, 9, 0), 2, 4, 3, 8);
    float[] later = ones(Dropout.of(0.5f, 3, 9, 3), 2, 1, 3, 8);
    assertArrayEquals(Arrays.copyOfRange(whole, 72, 96), later);
    double all = loss(Dropout.of(0.3f, 1, 2, 0), 0, 4);
    double halves =
        (loss(Dropout.of(0.3f, 1, 2, 0), 0, 2) + loss(Dropout.of(0.3f, 1, 2, 2), 2, 4)) / 2;
    assertEquals(all, halves, 1e-6);
    assertNotEquals(all, loss(Dropout.none(), 0, 4), 1e-6);
  }

  private double loss(Dropout dropout, int from, int to) {
    Tensor loss =
        gpt.with(dropout)
            .loss(Arrays.copyOfRange(TOKENS, from, to), Arrays.copyOfRange(TARGETS, from, to));
    return backend.read(loss)[0];
  }

  @Test
  void leavesATensorAloneAtRateZero() {
    Tensor x = backend.full(Shape.of(2, 3, 4), 1);
    assertSame(x, Dropout.of(0, 1, 1, 0).apply(backend, x, 0));
    assertSame(x, Dropout.none().apply(backend, x, 0));
  }

  @Test
  void refusesARateThatLeavesNothing() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Dropout.of(1, 1, 1, 0));
    assertEquals(
        "dropout: rate is 1.0, must be from 0 up to, not including, 1", refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Dropout.of(Float.NaN, 1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> Dropout.of(-0.1f, 1, 1, 0));
  }
}
