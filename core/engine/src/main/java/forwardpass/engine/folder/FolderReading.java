package forwardpass.engine.folder;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.PublishedConfig;
import forwardpass.engine.model.WeightReading;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.ByteLevelTokens;
import forwardpass.engine.tokenizer.SentencePiece;
import forwardpass.engine.tokenizer.TextTokens;
import forwardpass.engine.tokenizer.TokenizerJson;
import forwardpass.engine.tokenizer.VocabJson;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.TensorEntry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Opens a folder step by step, so that it can be stopped between two: first what is small (names,
 * shapes, configuration, tokenizer), all of which is compared with each other, then the weights, a
 * piece at a time.
 */
public final class FolderReading {
  /** How many rows of the embedding may have no token: published sizes are rounded up. */
  private static final int SPARE_ROWS = 1024;

  private final FolderFiles files;
  private final Backend backend;
  private final long mostBytes;
  private @Nullable PublishedConfig published;
  private @Nullable Safetensors tensors;
  private @Nullable TextTokens tokens;
  private @Nullable WeightReading weights;
  private @Nullable OpenedModel opened;

  /**
   * Nothing is read yet.
   *
   * @param backend is to hold the weights
   * @param mostBytes how much they may take there
   */
  public FolderReading(List<FolderFile> files, Backend backend, long mostBytes) {
    this.files = new FolderFiles(files);
    this.backend = backend;
    this.mostBytes = mostBytes;
  }

  /** The model, once all has been read; null before. */
  public @Nullable OpenedModel opened() {
    return opened;
  }

  /** How many bytes of weights have been read. */
  public long bytesRead() {
    return weights == null ? 0 : weights.bytesRead();
  }

  /** How many bytes of weights there are; 0 where that is not known yet. */
  public long bytes() {
    return weights == null ? 0 : weights.bytes();
  }

  /** How many bytes the weights that have been read take on the backend: four a number. */
  public long bytesHeld() {
    return weights == null ? 0 : 4 * weights.numbersRead();
  }

  /**
   * Takes the next step.
   *
   * @throws IllegalArgumentException if a file is missing, malformed, of another kind, or does not
   *     go with the others; the message says which and what to do
   */
  public void step() {
    if (tensors == null) {
      tensors = files.weights();
    } else if (published == null) {
      published = PublishedConfig.read(files.config().whole());
    } else if (tokens == null) {
      requireRoom(published.config());
      tokens = read(files.tokenizer());
      requireVocabulary(published.config(), tokens.size());
    } else if (weights == null) {
      weights = new WeightReading(new Checkpoint(tensors), backend, published.config());
    } else if (!weights.isDone()) {
      weights.step();
    } else if (opened == null) {
      opened = open(weights.weights(), published, tokens, tensors);
    }
  }

  private OpenedModel open(
      GptWeights read, PublishedConfig config, TextTokens tokenizer, Safetensors file) {
    Set<String> types = new TreeSet<>();
    for (TensorEntry entry : file.index().entries()) {
      types.add(entry.type().name());
    }
    return new OpenedModel(
        new Gpt(backend, read),
        backend,
        config,
        tokenizer,
        new Checkpoint(file).layout(),
        String.join(", ", types),
        file.index().entries().size(),
        file.index().fileSize());
  }

  private static TextTokens read(List<FolderFile> tokenizer) {
    FolderFile first = tokenizer.get(0);
    byte[] bytes = first.whole();
    if (tokenizer.size() == 2) {
      return new ByteLevelTokens(VocabJson.read(bytes, tokenizer.get(1).whole()));
    }
    return first.name().equals("tokenizer.model")
        ? SentencePiece.read(bytes)
        : TokenizerJson.tokens(bytes);
  }

  private void requireRoom(GptConfig config) {
    // A count that is far too large must not be added up tensor by tensor.
    double rough = 4.0 * config.vocabSize() * config.dModel();
    rough += 4.0 * config.nLayers() * config.dModel() * config.dMlp();
    boolean isFar = rough > 4.0 * mostBytes || config.nLayers() > 10_000;
    long bytes = isFar ? 0 : 4 * config.parameterCount();
    if (isFar || bytes > mostBytes) {
      double gigabytes = (isFar ? rough : bytes) / 1e9;
      throw FolderFiles.refuse(
          "it is too large: "
              + (isFar ? "more than " : "")
              + Decimal.fixed(gigabytes, 2)
              + " GB as float32, of which this page has room for "
              + Decimal.fixed(mostBytes / 1e9, 2)
              + ": take a smaller model");
    }
  }

  private static void requireVocabulary(GptConfig config, int size) {
    int rows = config.vocabSize();
    if (size > rows || rows - size > SPARE_ROWS) {
      throw FolderFiles.refuse(
          "the tokenizer has "
              + size
              + " tokens, the model's vocab_size is "
              + rows
              + ": take both from the same folder");
    }
  }

  /** Gives back what has been read, where it is not wanted any more. */
  public void free() {
    if (opened == null && weights != null) {
      weights.free();
    }
  }
}
