package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Refusals;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.SpecialTokens;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.TiktokenRanks;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.tokenizer.TokenizerJson;
import forwardpass.engine.tokenizer.VocabBpe;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.engine.weights.DamagingPieces;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.ShardIndex;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files that a reader may drop, damaged in great number: each is read, or refused with a message
 * that says which kind of file it is about; never another exception, never without end.
 */
class DroppedFilesFuzzTest {
  /** What messages begin with: the file, or the part of it that is wrong. */
  private static final List<String> SUBJECTS =
      List.of(
          "safetensors",
          "tensor '",
          "checkpoint:",
          "config",
          "shape ",
          "model.safetensors.index.json",
          "tokenizer",
          "vocabulary:",
          "special token",
          "vocab.bpe",
          "tiktoken ranks",
          "word vectors",
          "model:",
          "int8 matrix",
          "weights:");

  /** A kind of file: a sound one, and what reads it. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Kind(byte[] sound, Consumer<byte[]> reader) {}

  private static Map<String, Kind> kinds() {
    ArrayBackend backend = new ArrayBackend();
    GptConfig llama = GptConfig.llama(5, 4, 1, 2, 1, 4, 3);
    GptWeights weights = GptWeights.random(backend, llama, Rng.seeded(5));
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put(
        "own weights",
        new Kind(
            Checkpoint.write(weights, backend, ElementType.F32).toBytes(),
            file -> load(new Checkpoint(Safetensors.of(file)))));
    kinds.put(
        "weights in eight bits",
        new Kind(
            Int8Checkpoint.write(llama, weights.values(backend)).toBytes(),
            file ->
                new Int8Checkpoint(Safetensors.of(file))
                    .load(new ArrayBackend(), WeightFormat.INT8)));
    kinds.put("published weights", new Kind(published(llama), DroppedFilesFuzzTest::loadLlama));
    kinds.put("config.json", new Kind(utf8(CONFIG), PublishedConfig::read));
    kinds.put("index", new Kind(utf8(INDEX), ShardIndex::read));
    Tokenizer tokenizer = tokenizer();
    kinds.put("tokenizer", new Kind(utf8(TokenizerFile.write(tokenizer)), TokenizerFile::read));
    kinds.put("tokenizer.json", new Kind(utf8(tokenizerJson()), TokenizerJson::read));
    kinds.put("vocab.bpe", new Kind(utf8("#version: 0.2\nĠ t\nh e\nĠt he\n"), VocabBpe::read));
    kinds.put("ranks", new Kind(utf8(ranks()), TiktokenRanks::read));
    kinds.put("vectors", new Kind(vectors(), WordVectors::of));
    return kinds;
  }

  private static void load(Checkpoint checkpoint) {
    checkpoint.load(new ArrayBackend(), checkpoint.config(), WeightFormat.TENSORS);
  }

  private static void loadLlama(byte[] file) {
    Checkpoint checkpoint = new Checkpoint(Safetensors.of(file));
    GptConfig config = checkpoint.config(CheckpointSettings.llama(2, 4, 1e-5f, 10_000));
    checkpoint.load(new ArrayBackend(), config, WeightFormat.TENSORS);
  }

  private static byte[] published(GptConfig config) {
    SafetensorsWriter writer = new SafetensorsWriter();
    for (Parameter parameter : Parameter.allOf(config)) {
      StoredTensor stored = CheckpointLayout.LLAMA.stored(parameter);
      writer.add(stored.name(), ElementType.BF16, stored.shape(), new float[stored.shape().size()]);
    }
    return writer.toBytes();
  }

  private static final String CONFIG =
      "{\"model_type\": \"llama\", \"hidden_act\": \"silu\", \"hidden_size\": 4,"
          + "\"intermediate_size\": 3, \"max_position_embeddings\": 4, \"vocab_size\": 5,"
          + "\"num_attention_heads\": 2, \"num_hidden_layers\": 1, \"rms_norm_eps\": 1e-05,"
          + "\"eos_token_id\": [1, 2], \"rope_scaling\": null}";

  private static final String INDEX =
      "{\"metadata\": {\"total_size\": 8}, \"weight_map\": {\"a\": \"one.safetensors\","
          + " \"b\": \"two.safetensors\"}}";

  private static Tokenizer tokenizer() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.FIRST_SEEN);
    trainer.reserve(SpecialTokens.of(Map.of("<|end|>", 263)));
    trainer.add("the cat sat, the cat sat; the hat, the hat");
    trainer.train(264, (merge, learned, wanted) -> true);
    return trainer.tokenizer();
  }

  private static String tokenizerJson() {
    StringBuilder vocab = new StringBuilder("\"ab\":256,\"<|end|>\":257");
    for (int b = 0; b < 256; b++) {
      int place = b <= 32 ? b : b >= 127 && b <= 160 ? 33 + b - 127 : b == 173 ? 67 : -1;
      char c = (char) (place < 0 ? b : 256 + place);
      vocab.append(",\"").append(c == '"' || c == '\\' ? "\\" : "").append(c).append("\":");
      vocab.append(b);
    }
    return "{\"pre_tokenizer\":{\"type\":\"ByteLevel\",\"add_prefix_space\":false},"
        + "\"added_tokens\":[{\"id\":257,\"content\":\"<|end|>\",\"special\":true}],"
        + "\"model\":{\"type\":\"BPE\",\"merges\":[[\"a\",\"b\"]],\"vocab\":{"
        + vocab
        + "}}}";
  }

  private static String ranks() {
    StringBuilder text = new StringBuilder("YWI= 256\n");
    for (int b = 0; b < 256; b++) {
      text.append(Base64.getEncoder().encodeToString(new byte[] {(byte) b}));
      text.append(' ').append(b).append('\n');
    }
    return text.toString();
  }

  private static byte[] vectors() {
    Matrix numbers = Matrix.of(new double[] {1, 0.5}, new double[] {-1, 0.25});
    return WordVectors.quantized(List.of("cat", "dog"), new int[] {3, 2}, numbers).toBytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] damaged(byte[] sound, Rng rng) {
    byte[] file = sound.clone();
    for (int n = rng.nextInt(3); n >= 0; n--) {
      int at = rng.nextInt(rng.nextInt(3) == 0 ? Math.min(200, file.length) : file.length);
      switch (rng.nextInt(6)) {
        case 0 -> file[at] = (byte) rng.nextInt(256);
        case 1 -> file[at] ^= (byte) (1 << rng.nextInt(8));
        case 2 -> file[at] = (byte) ('0' + rng.nextInt(10));
        case 3 -> file = Arrays.copyOf(file, rng.nextInt(2) == 0 ? at + 1 : file.length + at);
        case 4 -> file = spliced(file, at, Arrays.copyOfRange(file, at / 2, at), at);
        default -> file = spliced(file, at, utf8(DamagingPieces.drawn(rng)), at);
      }
      boolean safetensors = sound.length > 8 && sound[2] == 0 && sound[7] == 0;
      if (safetensors && rng.nextInt(2) == 0) {
        repairLength(file, file.length - sound.length);
      }
    }
    return file;
  }

  private static byte[] spliced(byte[] file, int at, byte[] piece, int to) {
    byte[] joined = new byte[at + piece.length + file.length - to];
    System.arraycopy(file, 0, joined, 0, at);
    System.arraycopy(piece, 0, joined, at, piece.length);
    System.arraycopy(file, to, joined, at + piece.length, file.length - to);
    return joined;
  }

  /** Lets the header's length follow what was put into it. */
  private static void repairLength(byte[] file, int by) {
    if (file.length > 8) {
      int length = (file[0] & 0xff) + ((file[1] & 0xff) << 8) + by;
      file[0] = (byte) length;
      file[1] = (byte) (length >> 8);
    }
  }

  private static void damage(int files) {
    for (Map.Entry<String, Kind> entry : kinds().entrySet()) {
      Kind kind = entry.getValue();
      kind.reader().accept(kind.sound());
      Rng rng = Rng.seeded(entry.getKey().length());
      int refused = 0;
      for (int i = 0; i < files; i++) {
        refused += isRefused(entry.getKey(), kind, damaged(kind.sound(), rng)) ? 1 : 0;
      }
      assertTrue(refused > files / 10, entry.getKey() + ": only " + refused + " were refused");
    }
  }

  private static boolean isRefused(String name, Kind kind, byte[] file) {
    return Refusals.isRefusedByName(
        name,
        SUBJECTS,
        () -> kind.reader().accept(file),
        () -> new String(file, StandardCharsets.UTF_8));
  }

  @Test
  void damagedFilesAreReadOrRefusedInWords() {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> damage(300));
  }

  @Test
  @Tag("thorough")
  void manyDamagedFilesAreReadOrRefusedInWords() {
    assertTimeoutPreemptively(Duration.ofMinutes(10), () -> damage(20_000));
  }

  /** What is no file of any of these kinds. */
  @Test
  void otherFilesAreRefusedByEveryReader() {
    String[] others = {
      "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 548105171\n",
      "<!DOCTYPE html><html><body>404</body></html>",
      "PK\3\4\0\0\0\0",
      "",
      "{}",
      "[]",
      "null",
      "0"
    };
    for (Map.Entry<String, Kind> entry : kinds().entrySet()) {
      for (String other : others) {
        byte[] file = other.getBytes(StandardCharsets.ISO_8859_1);
        boolean refused = isRefused(entry.getKey(), entry.getValue(), file);
        assertTrue(refused, entry.getKey() + " takes " + other);
      }
    }
  }
}
