package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Weights that were packed come back as they went in. */
class HeldValuesTest {
  private static final ArrayBackend BACKEND = new ArrayBackend();

  private static GptWeights random(GptConfig config) {
    return GptWeights.random(BACKEND, config, Rng.seeded(11));
  }

  @Test
  void everyParameterIsReadBackWhetherPackedOrNot() {
    GptConfig gpt2 = GptConfig.gpt2(21, 8, 2, 3, 15);
    GptConfig llama = GptConfig.llama(19, 8, 1, 4, 2, 16, 12);
    for (GptConfig config : List.of(gpt2, gpt2.withTiedHead(false), llama)) {
      GptWeights weights = random(config);
      ParameterValues wanted = weights.values(BACKEND);
      for (WeightFormat format : List.of(WeightFormat.TENSORS, WeightFormat.PACKED)) {
        ParameterValues held = weights.as(format, BACKEND, BACKEND).held(BACKEND);
        for (Parameter parameter : Parameter.allOf(config)) {
          assertArrayEquals(wanted.of(parameter), held.of(parameter), parameter.name());
        }
      }
    }
  }

  @Test
  void someOutputsOfAPackedMatrixAreItsColumns() {
    GptConfig config = GptConfig.llama(19, 8, 1, 4, 2, 16, 12);
    GptWeights weights = random(config);
    ParameterValues held = weights.as(WeightFormat.PACKED, BACKEND, BACKEND).held(BACKEND);
    for (Parameter parameter : Parameter.allOf(config)) {
      float[] some = held.outputs(parameter, 3, 2);
      if (parameter.role() != Parameter.Role.MATRIX
          && parameter.role() != Parameter.Role.RESIDUAL) {
        assertNull(some, parameter.name());
        continue;
      }
      float[] columns = Objects.requireNonNull(some);
      float[] all = weights.values(BACKEND).of(parameter);
      int rows = parameter.shape().dim(0);
      int cols = parameter.shape().dim(1);
      assertEquals(2 * rows, columns.length);
      for (int i = 0; i < 2 * rows; i++) {
        assertEquals(all[i % rows * cols + 3 + i / rows], columns[i]);
      }
    }
  }

  @Test
  void roundedWeightsAreNotPassedOffAsFloats() {
    GptWeights rounded =
        random(GptConfig.gpt2(21, 8, 1, 2, 8)).as(WeightFormat.INT8, BACKEND, BACKEND);
    assertThrows(IllegalStateException.class, () -> rounded.held(BACKEND));
  }
}
