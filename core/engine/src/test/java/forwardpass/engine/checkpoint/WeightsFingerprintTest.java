package forwardpass.engine.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.Trainer;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.CosineSchedule;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WeightsFingerprintTest {
  private static final GptConfig CONFIG = GptConfig.gpt2(11, 8, 1, 2, 8);

  private final Backend backend = new ArrayBackend();

  private Gpt random(int seed) {
    return new Gpt(backend, GptWeights.random(backend, CONFIG, Rng.seeded(seed)));
  }

  private String afterSteps(int seed, int steps) {
    Gpt gpt = random(seed);
    AdamW adamW = new AdamW(backend, gpt.weights().groups(0.1), AdamSettings.languageModel());
    Trainer trainer = new Trainer(backend, gpt, adamW, new CosineSchedule(0.01, 0.001, 2, 20), 1);
    for (int step = 0; step < steps; step++) {
      trainer.step(new int[][] {{1, 2, 3, 4}}, new int[][] {{2, 3, 4, 5}});
    }
    return WeightsFingerprint.of(backend, gpt);
  }

  /** By the JDK: its buffers and its digest, one parameter behind the other. */
  @Test
  void isTheDigestOfAllWeightsInOrder() throws Exception {
    Gpt gpt = random(3);
    ParameterValues values = gpt.weights().values(backend);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Parameter parameter : Parameter.allOf(CONFIG)) {
      float[] weights = values.of(parameter);
      ByteBuffer bytes = ByteBuffer.allocate(4 * weights.length).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(weights);
      digest.update(bytes.array());
    }
    assertEquals(HexFormat.of().formatHex(digest.digest()), WeightsFingerprint.of(backend, gpt));
  }

  @Test
  void isTheSameForTheSameSeedAndSteps() {
    assertEquals(afterSteps(3, 20), afterSteps(3, 20));
  }

  @Test
  void differsAfterOneMoreStepOrFromAnotherSeed() {
    assertNotEquals(afterSteps(3, 20), afterSteps(3, 19));
    assertNotEquals(afterSteps(3, 20), afterSteps(4, 20));
  }

  @Test
  void differsWhereOneWeightDiffersInItsLastBit() {
    Gpt gpt = random(3);
    ParameterValues values = gpt.weights().values(backend);
    GptWeights nudged =
        GptWeights.of(
            backend,
            CONFIG,
            parameter -> {
              float[] weights = values.of(parameter).clone();
              if (parameter.name().equals("tokenEmbedding")) {
                weights[5] = Math.nextUp(weights[5]);
              }
              return weights;
            },
            WeightFormat.TENSORS);
    assertNotEquals(
        WeightsFingerprint.of(backend, gpt),
        WeightsFingerprint.of(backend, new Gpt(backend, nudged)));
  }
}
