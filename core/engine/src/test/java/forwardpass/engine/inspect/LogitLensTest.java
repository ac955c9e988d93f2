package forwardpass.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The model's end, applied to the stream of every layer. */
class LogitLensTest {
  /**
   * A model of width 3 whose unembedding is the identity and whose final norm does nothing more.
   */
  private static Gpt identity(Backend backend) {
    GptConfig config = GptConfig.gpt2(3, 4, 1, 1, 3);
    return new Gpt(
        backend, GptWeights.of(backend, config, LogitLensTest::values, WeightFormat.TENSORS));
  }

  private static float[] values(Parameter parameter) {
    float[] values = new float[parameter.shape().size()];
    if (parameter.name().equals("tokenEmbedding")) {
      for (int i = 0; i < 3; i++) {
        values[i * 3 + i] = 1;
      }
    } else if (parameter.role() == Parameter.Role.GAIN) {
      Arrays.fill(values, 1);
    }
    return values;
  }

  private static float[] shares(float... stream) {
    Backend backend = new ArrayBackend();
    Gpt gpt = identity(backend);
    return backend.read(backend.softmax(gpt.logits(backend.tensor(Shape.of(1, 1, 3), stream))));
  }

  /**
   * TransformerLens#1076: with the last layer's scale an early stream looks undecided (0.3569,
   * 0.3253, 0.3179). Each stream gets a norm of its own, so twenty times the stream says the same.
   * The numbers are numpy's.
   */
  @Test
  void anEarlyStreamGetsANormOfItsOwn() {
    float[] right = {0.7963f, 0.1250f, 0.0787f};
    assertArrayEquals(right, shares(0.3f, -0.1f, -0.2f), 1e-4f);
    assertArrayEquals(right, shares(6, -2, -4), 1e-4f);
  }

  @Test
  void theLastStreamsLogitsAreTheModelsToTheBit() {
    int[] tokens = Shipped.tokens("Lily saw a big dog. The big");
    try (Recording run = Recording.of(Shipped.BACKEND, Shipped.GPT, tokens)) {
      float[] lens = Shipped.BACKEND.read(Shipped.GPT.logits(run.stream(4)));
      float[] own = run.values("logits");
      assertEquals(own.length, lens.length);
      for (int i = 0; i < own.length; i++) {
        assertEquals(Float.floatToRawIntBits(own[i]), Float.floatToRawIntBits(lens[i]));
      }
    }
  }
}
