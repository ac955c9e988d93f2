package forwardpass.engine.folder;

import forwardpass.engine.model.CheckpointLayout;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.PublishedConfig;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.TextTokens;
import java.util.Arrays;

/**
 * A model from a folder, ready to compute.
 *
 * @param gpt the network, its matrices packed
 * @param backend what it computes on
 * @param published its configuration
 * @param tokens its tokenizer
 * @param layout how its file names and stores its tensors
 * @param types the types of its tensors, such as {@code F32}
 * @param tensors how many tensors there are
 * @param fileBytes how much its weights take in their files
 */
public record OpenedModel(
    Gpt gpt,
    Backend backend,
    PublishedConfig published,
    TextTokens tokens,
    CheckpointLayout layout,
    String types,
    int tensors,
    long fileBytes) {

  /** Sizes and choices. */
  public GptConfig config() {
    return published.config();
  }

  /** How many bytes its weights take as they are held: four each. */
  public long heldBytes() {
    return 4 * config().parameterCount();
  }

  /**
   * The ids of a text as the model is to read it: after the mark of a beginning where the model was
   * trained with one, and never none.
   *
   * @throws IllegalArgumentException if they are more than the model can read at once
   */
  public int[] read(String text) {
    int[] ids = tokens.encode(text);
    int begin = published.beginToken();
    boolean needs = ids.length == 0 || (!config().biases() && ids[0] != begin);
    if (begin >= 0 && begin < config().vocabSize() && needs) {
      int[] longer = new int[ids.length + 1];
      longer[0] = begin;
      System.arraycopy(ids, 0, longer, 1, ids.length);
      return longer;
    }
    return ids;
  }

  /** The first tokens, at most so many. */
  public static int[] first(int[] ids, int most) {
    return Arrays.copyOf(ids, Math.min(ids.length, most));
  }

  /** Gives the weights' memory back. */
  public void free() {
    gpt.weights().free();
  }
}
