package forwardpass.engine.model;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.ArrayPrimitives;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Storage;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GptTest {
  private final Backend backend = new ArrayBackend();

  static List<GptConfig> configs() {
    return List.of(
        GptConfig.gpt2(23, 12, 2, 3, 12),
        GptConfig.gpt2(7, 12, 1, 1, 5).withMlp(MlpKind.GELU_EXACT).withTiedHead(false),
        GptConfig.llama(23, 12, 2, 4, 2, 16, 21),
        GptConfig.llama(23, 12, 1, 3, 1, 18, 7)
            .withTiedHead(true)
            .withPositions(new Positions.Rotary(500, RotaryLayout.INTERLEAVED)),
        GptConfig.gpt2(23, 12, 2, 3, 12)
            .withMlp(MlpKind.RELU_SQUARED)
            .withQkNorm(true)
            .withLogitCap(3),
        GptConfig.llama(23, 12, 2, 4, 2, 16, 21).withQkNorm(true));
  }

  /** Weights ten times as large as at the start of training, so that attention has opinions. */
  private static GptWeights weights(Backend backend, GptConfig config, WeightFormat format) {
    Rng rng = Rng.seeded(31);
    ParameterValues random =
        parameter -> {
          float[] values = new float[parameter.shape().size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = (float) (rng.nextGaussian() * 0.2);
          }
          return values;
        };
    return GptWeights.of(backend, config, random, format);
  }

  private static int[][] tokens(GptConfig config, int batch, int length) {
    Rng rng = Rng.seeded(batch * 100 + length);
    int[][] tokens = new int[batch][length];
    for (int[] row : tokens) {
      for (int i = 0; i < length; i++) {
        row[i] = rng.nextInt(config.vocabSize());
      }
    }
    return tokens;
  }

  private static int[][] columns(int[][] tokens, int from, int to) {
    int[][] columns = new int[tokens.length][];
    for (int row = 0; row < tokens.length; row++) {
      columns[row] = Arrays.copyOfRange(tokens[row], from, to);
    }
    return columns;
  }

  private static void requireSameBits(float[] expected, float[] actual, String what) {
    assertEquals(expected.length, actual.length, what);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(
          Float.floatToRawIntBits(expected[i]), Float.floatToRawIntBits(actual[i]), what + i);
    }
  }

  /** The logits [B, vocabSize] that a forward pass over the first tokens gives at the last. */
  private float[] last(Gpt gpt, int[][] tokens, int length) {
    Tensor logits = gpt.forward(columns(tokens, 0, length));
    return backend.read(backend.slice(logits, 1, length - 1, length));
  }

  @ParameterizedTest
  @MethodSource("configs")
  void decodingWithACacheEqualsRecomputingToTheBit(GptConfig config) {
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    int[][] tokens = tokens(config, 2, 12);
    int[][] splits = {{12}, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {5, 1, 1, 3, 2}, {11, 1}};
    for (int[] split : splits) {
      KvCache cache = new KvCache(backend, config, 2);
      for (int count : split) {
        int from = cache.length();
        Tensor next = gpt.next(cache, columns(tokens, from, from + count));
        assertEquals(Shape.of(2, config.vocabSize()), next.shape());
        requireSameBits(last(gpt, tokens, from + count), backend.read(next), "logit ");
      }
      assertEquals(0, cache.room());
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void aTruncatedCacheGoesOnAsIfTheRestHadNeverBeen(GptConfig config) {
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    int[][] tokens = tokens(config, 1, 9);
    KvCache cache = new KvCache(backend, config, 1, 9);
    gpt.next(cache, tokens(config, 1, 8));
    cache.truncate(0);
    gpt.next(cache, columns(tokens, 0, 4));
    gpt.next(cache, tokens(config, 1, 5));
    cache.truncate(4);
    Tensor next = gpt.next(cache, columns(tokens, 4, 9));
    requireSameBits(last(gpt, tokens, 9), backend.read(next), "logit ");
  }

  @ParameterizedTest
  @MethodSource("configs")
  void lookingInsideChangesNoBit(GptConfig config) {
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    int[][] tokens = tokens(config, 2, 7);
    Activations seen = Activations.all();
    requireSameBits(
        backend.read(gpt.forward(tokens)), backend.read(gpt.forward(tokens, seen)), "logit ");
    Tensor pattern = seen.get(ActivationName.PATTERN, config.nLayers() - 1);
    assertEquals(Shape.of(2, config.nHeads(), 7, 7), pattern.shape());
    float[] rows = backend.read(pattern);
    for (int row = 0; row < rows.length / 7; row++) {
      double sum = 0;
      for (int key = 0; key < 7; key++) {
        sum += rows[row * 7 + key];
        assertTrue(key <= row % 7 || rows[row * 7 + key] == 0, "sees the future");
      }
      assertEquals(1, sum, 1e-6);
    }
  }

  @Test
  void recordsEveryActivationInOrderUnderItsName() {
    GptConfig config = GptConfig.gpt2(7, 4, 1, 2, 4);
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    Activations seen = Activations.all();
    gpt.forward(tokens(config, 1, 3), seen);
    assertEquals(
        "[embed, posEmbed, blocks.0.residPre, blocks.0.attnNorm, blocks.0.q, blocks.0.k,"
            + " blocks.0.v, blocks.0.attnScores, blocks.0.pattern, blocks.0.z, blocks.0.attnOut,"
            + " blocks.0.residMid, blocks.0.mlpNorm, blocks.0.mlpPre, blocks.0.mlpPost,"
            + " blocks.0.mlpOut, blocks.0.residPost, finalNorm, logits]",
        seen.keys().toString());
    Activations some = Activations.of(ActivationName.LOGITS);
    gpt.forward(tokens(config, 1, 3), some);
    assertEquals("[logits]", some.keys().toString());
    refuses(
        "activations: 'blocks.0.rotQ' was not recorded", () -> seen.get(ActivationName.ROT_Q, 0));
  }

  @ParameterizedTest
  @MethodSource("configs")
  void theFutureChangesNothing(GptConfig config) {
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    int[][] tokens = tokens(config, 1, 8);
    float[] before = backend.read(gpt.forward(tokens));
    tokens[0][7] = (tokens[0][7] + 1) % config.vocabSize();
    tokens[0][5] = (tokens[0][5] + 1) % config.vocabSize();
    float[] after = backend.read(gpt.forward(tokens));
    int seen = 5 * config.vocabSize();
    for (int i = 0; i < seen; i++) {
      assertEquals(before[i], after[i]);
    }
    assertNotEquals(before[seen], after[seen]);
  }

  @ParameterizedTest
  @MethodSource("configs")
  void rowsOfABatchDoNotMeet(GptConfig config) {
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    int[][] tokens = tokens(config, 3, 6);
    float[] together = backend.read(gpt.forward(tokens));
    float[] alone = backend.read(gpt.forward(new int[][] {tokens[1]}));
    for (int i = 0; i < alone.length; i++) {
      assertEquals(together[alone.length + i], alone[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void packedWeightsGiveTheSameBits(GptConfig config) {
    GptWeights dense = weights(backend, config, WeightFormat.TENSORS);
    int[][] tokens = tokens(config, 2, 6);
    float[] expected = backend.read(new Gpt(backend, dense).forward(tokens));
    GptWeights packed = dense.as(WeightFormat.PACKED, backend, backend);
    requireSameBits(expected, backend.read(new Gpt(backend, packed).forward(tokens)), "logit ");
    GptWeights elsewhere = dense.as(WeightFormat.TENSORS, backend, new ArrayPrimitives());
    Backend plain = new ArrayPrimitives();
    GptWeights copy = dense.as(WeightFormat.TENSORS, backend, plain);
    requireSameBits(expected, plain.read(new Gpt(plain, copy).forward(tokens)), "logit ");
    assertEquals(elsewhere.config(), copy.config());
  }

  @ParameterizedTest
  @MethodSource("configs")
  void fewerBitsStayClose(GptConfig config) {
    GptWeights dense = weights(backend, config, WeightFormat.TENSORS);
    int[][] tokens = tokens(config, 2, 6);
    float[] exact = backend.read(new Gpt(backend, dense).forward(tokens));
    double eight = distance(exact, dense.as(WeightFormat.INT8, backend, backend), tokens);
    double four = distance(exact, dense.as(WeightFormat.INT4, backend, backend), tokens);
    assertTrue(eight > 0 && eight < 0.03, "int8 is off by " + eight);
    assertTrue(four > eight && four < 0.5, "int4 is off by " + four);
  }

  /** √(mean squared difference / mean square). */
  private double distance(float[] exact, GptWeights weights, int[][] tokens) {
    float[] near = backend.read(new Gpt(backend, weights).forward(tokens));
    double difference = 0;
    double size = 0;
    for (int i = 0; i < exact.length; i++) {
      difference += (exact[i] - near[i]) * (exact[i] - near[i]);
      size += exact[i] * exact[i];
    }
    return Math.sqrt(difference / size);
  }

  /** A backend that remembers what it allocated. */
  private static final class Counting extends ArrayPrimitives {
    private final List<Storage> made = new ArrayList<>();
    private long most;

    @Override
    protected Storage allocate(int size) {
      Storage storage = super.allocate(size);
      made.add(storage);
      most = Math.max(most, alive());
      return storage;
    }

    long alive() {
      long floats = 0;
      for (Storage storage : made) {
        floats += storage.isFreed() ? 0 : storage.size();
      }
      return floats;
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void givesBackAllMemory(GptConfig config) {
    Counting counting = new Counting();
    for (WeightFormat format : WeightFormat.values()) {
      GptWeights weights = weights(counting, config, format);
      long forWeights = counting.alive();
      if (format == WeightFormat.TENSORS) {
        assertEquals(config.parameterCount(), forWeights);
      }
      Gpt gpt = new Gpt(counting, weights);
      Tensor logits = gpt.forward(tokens(config, 1, 5));
      assertEquals(forWeights + logits.size(), counting.alive());
      logits.storage().free();
      KvCache cache = new KvCache(counting, config, 1);
      gpt.next(cache, tokens(config, 1, 3)).storage().free();
      cache.free();
      assertEquals(forWeights, counting.alive());
      weights.free();
      assertEquals(0, counting.alive());
    }
  }

  @Test
  void freesBlockByBlock() {
    Counting counting = new Counting();
    long[] most = new long[2];
    for (int i = 0; i < 2; i++) {
      GptConfig config = GptConfig.gpt2(5, 8, i == 0 ? 2 : 12, 2, 8);
      GptWeights weights = weights(counting, config, WeightFormat.TENSORS);
      counting.most = 0;
      try (Scope scope = counting.scope()) {
        scope.keep(new Gpt(counting, weights).forward(tokens(config, 2, 8))).storage().free();
      }
      most[i] = counting.most - config.parameterCount();
      weights.free();
    }
    int stream = 2 * 8 * 8; // what a block leaves: its residPost
    assertEquals(10L * stream, most[1] - most[0]);
  }

  @Test
  void refusesTokensThatDoNotFit() {
    GptConfig config = GptConfig.gpt2(7, 4, 1, 2, 4);
    Gpt gpt = new Gpt(backend, weights(backend, config, WeightFormat.TENSORS));
    refuses("tokens: there are none", () -> gpt.forward(new int[0][]));
    refuses("tokens: there are none", () -> gpt.forward(new int[1][0]));
    refuses("tokens: 5 tokens, nCtx is 4", () -> gpt.forward(new int[1][5]));
    refuses(
        "tokens: row 1 has 1 tokens, row 0 has 2", () -> gpt.forward(new int[][] {{1, 2}, {1}}));
    refuses("tokens: row 0, place 1: 7, vocabSize is 7", () -> gpt.forward(new int[][] {{1, 7}}));
    refuses("tokens: row 0, place 0: -1, vocabSize is 7", () -> gpt.forward(new int[][] {{-1}}));
    KvCache cache = new KvCache(backend, config, 1, 3);
    gpt.next(cache, new int[][] {{1, 2}});
    refuses(
        "next: 1 × 2 tokens, the cache has room for 1 × 1",
        () -> gpt.next(cache, new int[][] {{1, 2}}));
    refuses("tokens: 3 after 2 tokens, nCtx is 4", () -> gpt.next(cache, new int[][] {{1, 2, 3}}));
    refuses(
        "next: 2 × 1 tokens, the cache has room for 1 × 1",
        () -> gpt.next(cache, new int[][] {{1}, {2}}));
    assertEquals(2, cache.length());
    refuses("KvCache: truncate 2 tokens to 3", () -> cache.truncate(3));
    refuses(
        "KvCache: batch 1, capacity 5: must be ≥ 1, and nCtx is 4",
        () -> new KvCache(backend, config, 1, 5));
  }

  @Test
  void packedWeightsCanNotBeReadBack() {
    GptWeights packed = weights(backend, GptConfig.gpt2(7, 4, 1, 2, 4), WeightFormat.INT8);
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> packed.groups(0));
    assertEquals("weights: held as INT8, only TENSORS can be read back", refused.getMessage());
  }

  @Test
  void startsAsGpt2Does() {
    GptConfig config = GptConfig.gpt2(300, 20, 8, 2, 32);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(1));
    GptWeights again = GptWeights.random(backend, config, Rng.seeded(1));
    weights
        .tensors()
        .forEach(
            (parameter, tensor) -> {
              float[] values = backend.read(tensor);
              assertArrayEquals(values, again.values(backend).of(parameter));
              double square = 0;
              for (float value : values) {
                square += value * value;
              }
              double deviation = Math.sqrt(square / values.length);
              double expected =
                  switch (parameter.role()) {
                    case EMBEDDING, MATRIX -> 0.02;
                    case RESIDUAL -> 0.005; // 0.02 / √16
                    case GAIN -> 1;
                    case BIAS -> 0;
                  };
              double spread = parameter.decays() ? 4 / Math.sqrt(2.0 * values.length) : 0;
              assertEquals(expected, deviation, expected * spread, parameter.name());
            });
  }
}
