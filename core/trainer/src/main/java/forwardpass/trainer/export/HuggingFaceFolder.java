package forwardpass.trainer.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenFileWriter;
import forwardpass.trainer.run.AtomicFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The folder that Hugging Face transformers opens as a GPT-2: {@code config.json}, {@code
 * model.safetensors} with its names and layout (linear layers [in, out]; queries, keys and values
 * side by side), {@code vocab.json}, {@code merges.txt}, {@code tokenizer_config.json}. The head is
 * tied, so it isn't written.
 */
public final class HuggingFaceFolder {
  private static final String PREFIX = "transformer.";
  private static final List<String> FILES =
      List.of(
          "config.json", "model.safetensors", "vocab.json", "merges.txt", "tokenizer_config.json");

  private final GptConfig config;
  private final Function<String, float[]> weights;
  private final SafetensorsWriter writer = new SafetensorsWriter().note("format", "pt");

  private HuggingFaceFolder(GptConfig config, Function<String, float[]> weights) {
    this.config = config;
    this.weights = weights;
  }

  /**
   * Looks whether the folder has none of the files yet.
   *
   * @throws DataException if it has one, which may be somebody's
   */
  public static void requireFree(Path folder) {
    for (String name : FILES) {
      if (Files.exists(folder.resolve(name))) {
        throw new DataException(
            folder.resolve(name) + ": this is here already; --overwrite replaces it");
      }
    }
  }

  /**
   * Writes the folder.
   *
   * @param config of GPT-2's architecture
   * @param weights the values of every parameter, by its name in the book's files
   * @throws IllegalArgumentException if model or tokenizer are not of GPT-2's kind
   */
  public static void write(
      Path folder, GptConfig config, Map<String, float[]> weights, Tokenizer tokenizer) {
    GptConfig plain =
        GptConfig.gpt2(
            config.vocabSize(), config.nCtx(), config.nLayers(), config.nHeads(), config.dModel());
    if (!plain.equals(config)) {
      throw new IllegalArgumentException("export: " + config + " is not of GPT-2's architecture");
    }
    if (tokenizer.vocabSize() != config.vocabSize()) {
      throw new IllegalArgumentException(
          "export: the tokenizer has "
              + tokenizer.vocabSize()
              + " tokens, the model "
              + config.vocabSize());
    }
    Gpt2Tokens tokens = new Gpt2Tokens(tokenizer);
    HuggingFaceFolder export =
        new HuggingFaceFolder(
            config,
            name -> {
              float[] values = weights.get(name);
              if (values == null) {
                throw new IllegalArgumentException("export: there are no weights '" + name + "'");
              }
              return values;
            });
    export.addAll();
    AtomicFiles.write(folder.resolve("config.json"), export.configJson(tokenizer));
    AtomicFiles.write(folder.resolve("vocab.json"), tokens.vocabJson());
    AtomicFiles.write(folder.resolve("merges.txt"), tokens.mergesTxt());
    AtomicFiles.write(folder.resolve("tokenizer_config.json"), export.tokenizerJson());
    AtomicFiles.write(folder.resolve("model.safetensors"), export.writer::write);
  }

  private void addAll() {
    int d = config.dModel();
    add("wte.weight", Shape.of(config.vocabSize(), d), "tokenEmbedding");
    add("wpe.weight", Shape.of(config.nCtx(), d), "positionEmbedding");
    for (int layer = 0; layer < config.nLayers(); layer++) {
      String from = "blocks." + layer + ".";
      String to = "h." + layer + ".";
      addNorm(to + "ln_1", from + "attnNorm");
      addSideBySide(to + "attn.c_attn.weight", Shape.of(d, d), from + "attention.w");
      addSideBySide(to + "attn.c_attn.bias", Shape.of(1, d), from + "attention.b");
      add(to + "attn.c_proj.weight", Shape.of(d, d), from + "attention.wO");
      add(to + "attn.c_proj.bias", Shape.of(d), from + "attention.bO");
      addNorm(to + "ln_2", from + "mlpNorm");
      add(to + "mlp.c_fc.weight", Shape.of(d, config.dMlp()), from + "mlp.wIn");
      add(to + "mlp.c_fc.bias", Shape.of(config.dMlp()), from + "mlp.bIn");
      add(to + "mlp.c_proj.weight", Shape.of(config.dMlp(), d), from + "mlp.wOut");
      add(to + "mlp.c_proj.bias", Shape.of(d), from + "mlp.bOut");
    }
    addNorm("ln_f", "finalNorm");
  }

  private void addNorm(String to, String from) {
    add(to + ".weight", Shape.of(config.dModel()), from + ".gain");
    add(to + ".bias", Shape.of(config.dModel()), from + ".bias");
  }

  private void add(String to, Shape shape, String from) {
    writer.add(PREFIX + to, ElementType.F32, shape, () -> weights.apply(from));
  }

  /** Q, K and V, each of this shape (a bias as one row), as one tensor three times as wide. */
  private void addSideBySide(String to, Shape each, String from) {
    int rows = each.dim(0);
    int columns = each.dim(1);
    Shape shape = rows == 1 ? Shape.of(3 * columns) : Shape.of(rows, 3 * columns);
    writer.add(
        PREFIX + to,
        ElementType.F32,
        shape,
        () -> {
          float[] joined = new float[3 * rows * columns];
          for (int part = 0; part < 3; part++) {
            float[] values = weights.apply(from + "QKV".charAt(part));
            for (int row = 0; row < rows; row++) {
              System.arraycopy(values, row * columns, joined, (3 * row + part) * columns, columns);
            }
          }
          return joined;
        });
  }

  private String tokenizerJson() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("tokenizer_class", "GPT2Tokenizer")
        .put("bos_token", TextCorpus.END_OF_TEXT)
        .put("eos_token", TextCorpus.END_OF_TEXT)
        .put("unk_token", TextCorpus.END_OF_TEXT)
        .put("add_prefix_space", false)
        .put("clean_up_tokenization_spaces", false)
        .put("model_max_length", config.nCtx());
    return text(mapper, json);
  }

  private static String text(ObjectMapper mapper, ObjectNode json) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String configJson(Tokenizer tokenizer) {
    ObjectMapper mapper = new ObjectMapper();
    int endOfText = TokenFileWriter.endOfText(tokenizer);
    ObjectNode json = mapper.createObjectNode();
    json.putArray("architectures").add("GPT2LMHeadModel");
    json.put("model_type", "gpt2")
        .put("activation_function", "gelu_new")
        .put("vocab_size", config.vocabSize())
        .put("n_positions", config.nCtx())
        .put("n_ctx", config.nCtx())
        .put("n_embd", config.dModel())
        .put("n_layer", config.nLayers())
        .put("n_head", config.nHeads())
        .put("n_inner", config.dMlp())
        .put("layer_norm_epsilon", 1e-5)
        .put("initializer_range", 0.02)
        .put("resid_pdrop", 0.0)
        .put("embd_pdrop", 0.0)
        .put("attn_pdrop", 0.0)
        .put("scale_attn_weights", true)
        .put("tie_word_embeddings", true)
        .put("use_cache", true)
        .put("torch_dtype", "float32")
        .put("bos_token_id", endOfText)
        .put("eos_token_id", endOfText);
    return text(mapper, json);
  }
}
