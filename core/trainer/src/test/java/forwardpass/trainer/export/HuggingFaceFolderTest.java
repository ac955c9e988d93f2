package forwardpass.trainer.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.engine.folder.FolderFile;
import forwardpass.engine.folder.FolderReading;
import forwardpass.engine.folder.OpenedModel;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.CheckpointLayout;
import forwardpass.engine.model.CheckpointSettings;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.VocabBpe;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.engine.weights.Safetensors;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenizerTraining;
import forwardpass.trainer.run.Stories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuggingFaceFolderTest {
  private final Path folder;
  private final Tokenizer tokenizer;
  private final GptConfig config;
  private final Map<String, float[]> weights = new HashMap<>();

  HuggingFaceFolderTest(@TempDir Path folder) {
    this.folder = folder;
    TextCorpus corpus = Stories.write(folder.resolve("stories.txt"), 30, 1);
    tokenizer = TokenizerTraining.train(corpus, 290, (merge, learned, wanted) -> true);
    config = GptConfig.gpt2(290, 12, 2, 3, 12);
    Rng rng = Rng.seeded(1);
    for (Parameter parameter : Parameter.allOf(config)) {
      float[] values = new float[parameter.shape().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (rng.nextGaussian() * 0.3);
      }
      weights.put(parameter.name(), values);
    }
  }

  private float[] logits(GptWeights of, ArrayBackend backend) {
    return backend.read(new Gpt(backend, of).forward(new int[][] {{1, 280, 3, 77, 289}}));
  }

  @Test
  void theEnginesReaderOfGpt2GetsTheSameModel() throws IOException {
    HuggingFaceFolder.write(folder, config, weights, tokenizer);
    Checkpoint checkpoint =
        new Checkpoint(Safetensors.of(Files.readAllBytes(folder.resolve("model.safetensors"))));
    assertEquals(CheckpointLayout.GPT2_PREFIXED, checkpoint.layout());
    assertEquals(config, checkpoint.config(CheckpointSettings.gpt2(3)));
    ArrayBackend backend = new ArrayBackend();
    GptWeights original =
        GptWeights.of(
            backend,
            config,
            parameter -> weights.getOrDefault(parameter.name(), new float[0]),
            WeightFormat.TENSORS);
    assertArrayEquals(
        logits(original, backend),
        logits(checkpoint.load(backend, config, WeightFormat.TENSORS), backend));
  }

  /** As a reader of the book opens it in the page: all of it, piece by piece. */
  @Test
  void theFolderIsOpenedWithTheSameTokensAndLogits() throws IOException {
    HuggingFaceFolder.write(folder, config, weights, tokenizer);
    List<FolderFile> files = new ArrayList<>();
    for (String name : List.of("config.json", "model.safetensors", "vocab.json", "merges.txt")) {
      files.add(FolderFile.of(name, Files.readAllBytes(folder.resolve(name))));
    }
    ArrayBackend backend = new ArrayBackend();
    FolderReading reading = new FolderReading(files, backend, 1 << 30);
    OpenedModel opened = reading.opened();
    while (opened == null) {
      reading.step();
      opened = reading.opened();
    }
    String story = "Once upon a time, Lily's cat said: \"No way!\" \u00e9";
    int[] ids = opened.read(story);
    assertArrayEquals(tokenizer.encodeOrdinary(story).toArray(), ids);
    int[] marked = opened.read("a<|endoftext|>");
    assertEquals(289, marked[marked.length - 1]);
    GptWeights original =
        GptWeights.of(
            backend,
            config,
            parameter -> weights.getOrDefault(parameter.name(), new float[0]),
            WeightFormat.PACKED);
    assertArrayEquals(logits(original, backend), logits(opened.gpt().weights(), backend));
  }

  @Test
  void theConfigurationSaysWhatTheModelIs() throws IOException {
    HuggingFaceFolder.write(folder, config, weights, tokenizer);
    JsonNode json = new ObjectMapper().readTree(folder.resolve("config.json").toFile());
    assertEquals("gpt2", json.get("model_type").asText());
    assertEquals("gelu_new", json.get("activation_function").asText());
    assertEquals(290, json.get("vocab_size").asInt());
    assertEquals(12, json.get("n_positions").asInt());
    assertEquals(48, json.get("n_inner").asInt());
    assertEquals(289, json.get("eos_token_id").asInt());
    assertEquals(1e-5, json.get("layer_norm_epsilon").asDouble());
  }

  @Test
  void theTokenizersFilesMakeTheSameTokens() throws IOException {
    HuggingFaceFolder.write(folder, config, weights, tokenizer);
    byte[] merges = Files.readAllBytes(folder.resolve("merges.txt"));
    Vocabulary read = VocabBpe.read(merges); // the engine's reader of GPT-2's own file
    assertEquals(tokenizer.vocabulary().size(), read.size());
    for (int id = 256; id < read.size(); id++) {
      assertArrayEquals(tokenizer.vocabulary().bytes(id), read.bytes(id));
    }
    JsonNode ids = new ObjectMapper().readTree(folder.resolve("vocab.json").toFile());
    assertEquals(290, ids.size());
    assertEquals(289, ids.get("<|endoftext|>").asInt());
    assertEquals(' ', ids.get("\u0120").asInt());
    assertEquals('\n', ids.get("\u010a").asInt());
    String[] lines = new String(merges, StandardCharsets.UTF_8).split("\n", -1);
    assertEquals(256, ids.get(lines[1].replace(" ", "")).asInt());
  }

  /** As in open-r1's issue 663, where the end token differed between files. */
  @Test
  void everyFileNamesTheSameEndOfText() throws IOException {
    HuggingFaceFolder.write(folder, config, weights, tokenizer);
    ObjectMapper mapper = new ObjectMapper();
    JsonNode tokens = mapper.readTree(folder.resolve("tokenizer_config.json").toFile());
    JsonNode model = mapper.readTree(folder.resolve("config.json").toFile());
    JsonNode ids = mapper.readTree(folder.resolve("vocab.json").toFile());
    for (String role : new String[] {"bos", "eos"}) {
      String end = tokens.get(role + "_token").asText();
      assertEquals(ids.get(end), model.get(role + "_token_id"), role);
    }
    assertEquals(12, tokens.get("model_max_length").asInt());
    assertEquals("GPT2Tokenizer", tokens.get("tokenizer_class").asText());
  }

  /** Tied weights are written once, as in safetensors' issue 98; and no row is padding. */
  @Test
  void theHeadIsWrittenOnceAndTheVocabularyIsNotPadded() throws IOException {
    HuggingFaceFolder.write(folder, config, weights, tokenizer);
    Safetensors file = Safetensors.of(Files.readAllBytes(folder.resolve("model.safetensors")));
    assertEquals(null, file.index().find("lm_head.weight"));
    assertEquals(290 * 12, file.floats("transformer.wte.weight").length);
  }

  @Test
  void refusesWhatIsNoGpt2() {
    GptConfig llama = GptConfig.llama(290, 12, 1, 2, 2, 8, 16);
    assertThrows(
        IllegalArgumentException.class,
        () -> HuggingFaceFolder.write(folder, llama, weights, tokenizer));
    GptConfig larger = GptConfig.gpt2(300, 12, 2, 3, 12);
    assertThrows(
        IllegalArgumentException.class,
        () -> HuggingFaceFolder.write(folder, larger, weights, tokenizer));
  }
}
