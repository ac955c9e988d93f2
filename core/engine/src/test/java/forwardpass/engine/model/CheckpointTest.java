package forwardpass.engine.model;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.TensorEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckpointTest {
  private final Backend backend = new ArrayBackend();

  private static List<GptConfig> configs() {
    return GptTest.configs();
  }

  @Test
  void theBooksOwnFilesSayWhatTheyAre() {
    for (GptConfig config : configs()) {
      GptWeights weights = GptWeights.random(backend, config, Rng.seeded(5));
      byte[] file = Checkpoint.write(weights, backend, ElementType.F32).toBytes();
      Checkpoint checkpoint = new Checkpoint(Safetensors.of(file));
      assertEquals(CheckpointLayout.BOOK, checkpoint.layout());
      assertEquals(config, checkpoint.config());
      GptWeights back = checkpoint.load(backend, config, WeightFormat.TENSORS);
      for (Parameter parameter : Parameter.allOf(config)) {
        assertArrayEquals(
            weights.values(backend).of(parameter), back.values(backend).of(parameter));
      }
    }
  }

  @Test
  void halfTheBytesGiveNearlyTheSameNumbers() {
    GptConfig config = configs().get(0);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(5));
    byte[] file = Checkpoint.write(weights, backend, ElementType.F16).toBytes();
    GptWeights back =
        new Checkpoint(Safetensors.of(file)).load(backend, config, WeightFormat.TENSORS);
    Parameter first = Parameter.allOf(config).get(0);
    float[] exact = weights.values(backend).of(first);
    float[] near = back.values(backend).of(first);
    for (int i = 0; i < exact.length; i++) {
      assertEquals(exact[i], near[i], Math.max(Math.abs(exact[i]) * 0x1p-11, 0x1p-25));
    }
  }

  @ParameterizedTest
  @EnumSource(WeightFormat.class)
  void aPublishedFileLoadsInEveryFormat(WeightFormat format) {
    Golden golden = Golden.named("llama");
    Checkpoint checkpoint = golden.checkpoint();
    GptConfig config = checkpoint.config(CheckpointSettings.llama(4, 9, 1e-5f, 10_000));
    GptWeights weights = checkpoint.load(backend, config, format);
    double tolerance =
        switch (format) {
          case TENSORS, PACKED -> 1e-5;
          case INT8 -> 0.2;
          case INT4 -> 3;
        };
    golden.assertClose(
        "logits", backend, new Gpt(backend, weights).forward(golden.tokens("tokens")), tolerance);
  }

  /** The GPT-2 file once more, with one tensor left out, renamed or of another shape. */
  private static Checkpoint changed(String changed, String name, Shape shape) {
    Safetensors file = Safetensors.of(Golden.bytes("gpt2.safetensors"));
    SafetensorsWriter writer = new SafetensorsWriter();
    for (TensorEntry entry : file.index().entries()) {
      if (entry.type().isFloat() && !entry.name().equals(changed)) {
        writer.add(entry.name(), ElementType.F32, entry.shape(), file.floats(entry.name()));
      }
    }
    if (!name.isEmpty()) {
      writer.add(name, ElementType.F32, shape, new float[shape.size()]);
    }
    return new Checkpoint(Safetensors.of(writer.toBytes()));
  }

  private void loadRefuses(String message, Checkpoint checkpoint) {
    GptConfig config = GptConfig.gpt2(17, 9, 2, 3, 12);
    refuses(message, () -> checkpoint.load(backend, config, WeightFormat.PACKED));
  }

  @Test
  void refusesTensorsThatAreMissingLeftOverOrMisshapen() {
    String cProj = "transformer.h.1.attn.c_proj.weight";
    loadRefuses(
        "checkpoint: tensor '" + cProj + "' (12, 12) is missing",
        changed(cProj, "", Shape.scalar()));
    loadRefuses(
        "checkpoint: tensor '" + cProj + "' is (12, 13), expected (12, 12)",
        changed(cProj, cProj, Shape.of(12, 13)));
    loadRefuses(
        "checkpoint: tensor transformer.h.2.ln_1.weight F32 [12] is left over: a model of 2 layers"
            + " has no use for it",
        changed("", "transformer.h.2.ln_1.weight", Shape.of(12)));
    loadRefuses(
        "checkpoint: tensor lm_head.weight F32 [17, 12] is another matrix than the token embedding,"
            + " which the configuration takes for the head (tiedHead)",
        changed("", "lm_head.weight", Shape.of(17, 12)));
    loadRefuses(
        "checkpoint: tensor 'transformer.wte.weight' is (16, 12), expected (17, 12)",
        changed("transformer.wte.weight", "transformer.wte.weight", Shape.of(16, 12)));
    refuses(
        "checkpoint: it has no token embedding: none of 'tokenEmbedding', 'wte.weight',"
            + " 'transformer.wte.weight', 'model.embed_tokens.weight'",
        () -> changed("transformer.wte.weight", "", Shape.scalar()));
  }

  @Test
  void refusesAConfigurationThatTheLayoutCannotHold() {
    refuses(
        "checkpoint: the file's layout LLAMA is for rotary positions, RMSNorm, SwiGLU, no"
            + " biases, and plain queries, keys and logits; the configuration says otherwise",
        () ->
            Golden.named("llama")
                .checkpoint()
                .load(backend, GptConfig.gpt2(19, 9, 2, 4, 16), WeightFormat.TENSORS));
    refuses(
        "checkpoint: 16 query columns and 8 key columns do not divide into heads, nHeads is 3",
        () ->
            Golden.named("llama")
                .checkpoint()
                .config(CheckpointSettings.llama(3, 9, 1e-5f, 10_000)));
    refuses(
        "config: dModel is 12, which is no multiple of nHeads, 5",
        () -> Golden.named("gpt2").checkpoint().config(CheckpointSettings.gpt2(5)));
    refuses(
        "checkpoint: its metadata has no 'vocabSize': give the configuration yourself",
        () -> Golden.named("gpt2").checkpoint().config());
  }

  @Test
  void damagedFilesOfTheBookAreLoadedOrRefusedInWords() {
    GptConfig config = GptConfig.llama(5, 4, 1, 2, 1, 4, 3);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(5));
    byte[] valid = Checkpoint.write(weights, backend, ElementType.F32).toBytes();
    int header = valid.length - 4 * (int) config.parameterCount();
    Rng rng = Rng.seeded(8);
    int loaded = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] file = valid.clone();
      for (int n = rng.nextInt(2); n >= 0; n--) {
        int at = 8 + rng.nextInt(header - 8);
        boolean digit = file[at] >= '0' && file[at] <= '9';
        file[at] = (byte) (digit ? '0' + rng.nextInt(10) : ' ' + rng.nextInt(95));
      }
      try {
        Checkpoint checkpoint = new Checkpoint(Safetensors.of(file));
        checkpoint.load(backend, checkpoint.config(), WeightFormat.TENSORS);
        loaded++;
      } catch (IllegalArgumentException refused) {
        assertTrue(!String.valueOf(refused.getMessage()).isBlank());
      }
    }
    assertTrue(loaded > 10 && loaded < 2000, loaded + " were loaded");
  }
}
