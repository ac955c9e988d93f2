package forwardpass.engine.model;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.weights.Safetensors;

/**
 * A model that came with the book: its weights in eight bits, and the tokenizer that it was trained
 * with.
 *
 * @param checkpoint the weights as they lie in the file
 * @param tokenizer text to tokens and back
 */
public record ShippedModel(Int8Checkpoint checkpoint, Tokenizer tokenizer) {
  /** The token between documents: what a story starts after, and ends with. */
  public static final String END_OF_TEXT = "<|endoftext|>";

  /** Checks that both belong together. */
  public ShippedModel {
    int vocabSize = checkpoint.config().vocabSize();
    if (tokenizer.vocabSize() != vocabSize) {
      throw new IllegalArgumentException(
          "model: its vocabSize is " + vocabSize + ", the tokenizer's " + tokenizer.vocabSize());
    }
  }

  /**
   * The model in these files.
   *
   * @param model the bytes of {@code model.safetensors}
   * @param tokenizer the bytes of {@code tokenizer.txt}
   * @throws IllegalArgumentException if one is malformed, or they don't belong together
   */
  public static ShippedModel load(byte[] model, byte[] tokenizer) {
    return new ShippedModel(
        new Int8Checkpoint(Safetensors.of(model)), TokenizerFile.read(tokenizer));
  }

  /** Sizes and choices. */
  public GptConfig config() {
    return checkpoint.config();
  }

  /** The id of {@link #END_OF_TEXT}. */
  public int endOfText() {
    return tokenizer.specialTokens().id(END_OF_TEXT);
  }

  /** The model on a backend, its weights in eight bits; they live until they are freed. */
  public Gpt gpt(Backend backend) {
    return new Gpt(backend, checkpoint.load(backend, WeightFormat.INT8));
  }
}
