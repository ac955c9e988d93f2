package forwardpass.engine.model;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.NotFiniteException;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingStepTest {
  private static final GptConfig CONFIG = GptConfig.gpt2(7, 4, 1, 2, 8);
  private static final int[][] TOKENS = {{1, 2, 3, 4}};
  private static final int[][] TARGETS = {{2, 3, 4, 5}};

  private final Backend backend = new ArrayBackend();
  private final GptWeights weights = GptWeights.random(backend, CONFIG, Rng.seeded(3));
  private final Gpt gpt = new Gpt(backend, weights);
  private final AdamW adamW = new AdamW(backend, weights.groups(0.1), AdamSettings.defaults());
  private final Trainer trainer =
      new Trainer(backend, gpt, adamW, Schedule.constant(0.01), Double.POSITIVE_INFINITY);

  private Map<String, float[]> values() {
    Map<String, float[]> values = new LinkedHashMap<>();
    weights
        .tensors()
        .forEach((parameter, tensor) -> values.put(parameter.name(), backend.read(tensor)));
    return values;
  }

  private void set(String name, int place, float value) {
    for (Map.Entry<Parameter, Tensor> entry : weights.tensors().entrySet()) {
      if (entry.getKey().name().equals(name)) {
        float[] values = backend.read(entry.getValue());
        values[place] = value;
        backend.assign(entry.getValue(), backend.tensor(entry.getKey().shape(), values));
        return;
      }
    }
    throw new IllegalArgumentException(name);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 3e38f})
  void aBadWeightStopsTheStepByNameAndChangesNothing(float bad) {
    for (Parameter parameter : Parameter.allOf(CONFIG)) {
      float before = Objects.requireNonNull(values().get(parameter.name()))[1];
      set(parameter.name(), 1, bad);
      Map<String, float[]> were = values();
      try {
        trainer.step(TOKENS, TARGETS);
        // A weight that this batch does not reach harms nothing: it must not have spread.
        assertTrue(bad == 3e38f, parameter + " " + bad);
        for (float[] now : values().values()) {
          assertEquals(-1, Worst.firstNotFinite(now));
        }
      } catch (NotFiniteException refused) {
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("'" + parameter.name() + "'"), message);
        assertTrue(message.endsWith("no weight was changed"), message);
        Map<String, float[]> are = values();
        were.forEach((name, old) -> assertArrayEquals(old, are.get(name)));
      }
      set(parameter.name(), 1, before);
    }
  }

  @Test
  void saysWhichWeightOfWhichTensorIsNotANumber() {
    set("blocks.0.attention.wK", 5, Float.NaN);
    NotFiniteException refused =
        assertThrows(NotFiniteException.class, () -> trainer.step(TOKENS, TARGETS));
    assertEquals(
        "training step 0: the loss is NaN; weight 5 of 'blocks.0.attention.wK' is NaN; no weight"
            + " was changed",
        refused.getMessage());
    assertEquals(0, trainer.steps());
    assertEquals(0, adamW.steps());
    set("blocks.0.attention.wK", 5, 0);
    assertEquals(0, trainer.step(TOKENS, TARGETS).step());
  }

  @Test
  void lossRefusesTargetsOfAnotherShapeAndBlamesTheRightSide() {
    refuses(
        "loss: tokens are 1 × 4, targets 2 × 2",
        () -> gpt.loss(TOKENS, new int[][] {{1, 2}, {3, 4}}));
    refuses(
        "loss: tokens are 1 × 4, targets 1 × 3", () -> gpt.loss(TOKENS, new int[][] {{1, 2, 3}}));
    refuses(
        "targets: row 0, place 2: 7, vocabSize is 7",
        () -> gpt.loss(TOKENS, new int[][] {{1, 2, 7, 3}}));
    refuses(
        "tokens: row 0, place 0: -1, vocabSize is 7",
        () -> gpt.loss(new int[][] {{-1, 2, 3, 4}}, TARGETS));
    refuses("targets: there are none", () -> gpt.loss(TOKENS, new int[0][]));
    int[][] nullRow = {{1, 2, 3, 4}, null};
    refuses("tokens: row 1 is null", () -> gpt.loss(nullRow, TARGETS));
    refuses("targets: row 1 is null", () -> gpt.loss(TOKENS, nullRow));
  }

  @Test
  void aRefusedPassClearsTheRecordingOfTheOneBefore() {
    Activations seen = Activations.all();
    gpt.forward(TOKENS, seen);
    assertFalse(seen.keys().isEmpty());
    refuses("tokens: 5 tokens, nCtx is 4", () -> gpt.forward(new int[1][5], seen));
    assertTrue(seen.keys().isEmpty());
    KvCache cache = new KvCache(backend, CONFIG, 1);
    gpt.next(cache, new int[][] {{1}}, seen);
    assertFalse(seen.keys().isEmpty());
    refuses(
        "tokens: row 0, place 0: 9, vocabSize is 7",
        () -> gpt.next(cache, new int[][] {{9}}, seen));
    assertTrue(seen.keys().isEmpty());
    assertEquals(1, cache.length());
  }
}
