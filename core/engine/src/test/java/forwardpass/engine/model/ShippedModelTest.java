package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.conformance.ShippedRun;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The model that ships, and the form in which it does. */
class ShippedModelTest {
  private static final Path FOLDER = Path.of("../../static/model");

  private final ArrayBackend backend = new ArrayBackend();

  private static ShippedModel shipped() throws IOException {
    return ShippedModel.load(
        Files.readAllBytes(FOLDER.resolve("model.safetensors")),
        Files.readAllBytes(FOLDER.resolve("tokenizer.txt")));
  }

  @Test
  void goesOnGreedilyAsItDidWhenItWasMade() throws IOException {
    ShippedModel model = shipped();
    String expected = new String(Golden.bytes("shipped-greedy.txt"), StandardCharsets.UTF_8);
    assertEquals(expected, ShippedRun.greedy(backend, model, model.gpt(backend)));
  }

  @Test
  void eightBitsMoveTheLogitsOfTheTrainedModelLittle() throws IOException {
    ShippedModel model = shipped();
    Safetensors golden = Safetensors.of(Golden.bytes("shipped-float32.safetensors"));
    float[] expected = golden.floats("logits"); // [vocabSize], of float32 weights
    float[] actual = ShippedRun.logits(backend, model, model.gpt(backend));
    double square = 0;
    for (int i = 0; i < expected.length; i++) {
      square += (actual[i] - expected[i]) * (actual[i] - expected[i]);
    }
    double deviation = Math.sqrt(square / expected.length);
    assertTrue(deviation < 0.05, () -> "root mean square " + deviation);
  }

  @Test
  void theCacheChangesNothing() throws IOException {
    ShippedModel model = shipped();
    Gpt gpt = model.gpt(backend);
    int[] prompt = ShippedRun.prompt(model);
    float[] whole = backend.read(gpt.forward(new int[][] {prompt})); // [1, T, vocabSize]
    int vocabSize = gpt.config().vocabSize();
    assertArrayEquals(
        Arrays.copyOfRange(whole, (prompt.length - 1) * vocabSize, whole.length),
        ShippedRun.logits(backend, model, gpt));
  }

  @Test
  void isOfThePromisedSize() throws IOException {
    assertTrue(Files.size(FOLDER.resolve("model.safetensors")) <= 3_000_000);
    long parameters = shipped().config().parameterCount();
    assertTrue(parameters >= 1_000_000 && parameters <= 3_000_000);
  }

  @Test
  void readsBackTheIntegersAndScalesThatWereWritten() {
    GptConfig config = GptConfig.gpt2(50, 8, 2, 2, 40);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(4));
    byte[] file = Int8Checkpoint.write(config, weights.values(backend)).toBytes();
    Int8Checkpoint read = new Int8Checkpoint(Safetensors.of(file));
    assertEquals(config, read.config());
    for (var entry : weights.tensors().entrySet()) {
      Int8Matrix rounded = read.int8(entry.getKey());
      float[] exact = backend.read(entry.getValue());
      float[] loaded = read.of(entry.getKey());
      float largest = rounded == null ? 0 : max(rounded.scales());
      for (int i = 0; i < exact.length; i++) {
        double most = rounded == null ? 1e-3 * Math.abs(exact[i]) : 0.501 * largest;
        assertEquals(exact[i], loaded[i], most, entry.getKey().name() + " " + i);
      }
    }
  }

  @Test
  void computesAsWithTheSameWeightsWidened() {
    GptConfig config = GptConfig.gpt2(50, 8, 2, 2, 40);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(4));
    byte[] file = Int8Checkpoint.write(config, weights.values(backend)).toBytes();
    Int8Checkpoint read = new Int8Checkpoint(Safetensors.of(file));
    int[][] tokens = {{3, 1, 4, 1, 5}};
    Tensor rounded = new Gpt(backend, read.load(backend, WeightFormat.INT8)).forward(tokens);
    Tensor widened = new Gpt(backend, read.load(backend, WeightFormat.TENSORS)).forward(tokens);
    assertArrayEquals(backend.read(widened), backend.read(rounded), 1e-5f);
  }

  @Test
  void refusesAFileThatIsNotInEightBits() {
    GptConfig config = GptConfig.gpt2(50, 8, 2, 2, 40);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(4));
    byte[] file = Checkpoint.write(weights, backend, ElementType.F32).toBytes();
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> new Int8Checkpoint(Safetensors.of(file)));
    assertEquals(
        "checkpoint: its metadata has no 'int8BlockSize': it is not in eight bits",
        refusal.getMessage());
  }

  private static float max(float[] values) {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
