package forwardpass.lessons.headmaps;

import forwardpass.engine.inspect.Intervention;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.plain.IntArrays;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the book's model reads it: the mark of a beginning, then its tokens, as many as the
 * maps can show.
 *
 * @param all how many tokens the whole text has
 * @param ids those that are read
 */
public record ModelText(BookModel model, String text, int all, List<Integer> ids) {
  /** How the mark of a text's beginning is shown. */
  private static final String BEGINNING = "\u27e8start\u27e9";

  public ModelText {
    ids = List.copyOf(ids);
  }

  /** The text with its mark of a beginning, cut to as many tokens as the maps can show. */
  public static ModelText of(BookModel model, String text) {
    List<Integer> ids = new ArrayList<>();
    ids.add(model.shipped().endOfText());
    ids.addAll(model.tokens(text));
    return new ModelText(
        model, text, ids.size(), ids.subList(0, Math.min(ids.size(), HeadMaps.MOST_TOKENS)));
  }

  /** The tokens that are read. */
  public int[] tokens() {
    return IntArrays.of(ids);
  }

  /** The pass; to be closed. */
  public Recording recording() {
    return Recording.of(model.backend(), model.gpt(), tokens());
  }

  /** The pass with changes on the way; to be closed. */
  public Recording edited(Intervention change) {
    return Recording.edited(model.backend(), model.gpt(), change, tokens());
  }

  /** The tokens' texts. */
  public List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (int id : ids) {
      pieces.add(pieces.isEmpty() ? BEGINNING : model.piece(id));
    }
    return pieces;
  }

  /** The attention patterns of a pass. */
  public HeadMaps maps(Recording run) {
    GptConfig config = run.gpt().config();
    StringBuilder weights = new StringBuilder();
    for (int layer = 0; layer < config.nLayers(); layer++) {
      float[] pattern = run.values(Recording.block(layer) + "pattern"); // [1, nHeads, T, T]
      for (int row = 0; row < pattern.length / run.length(); row++) { // of all heads
        for (int col = 0; col <= row % run.length(); col++) {
          HeadMaps.append(weights, pattern[row * run.length() + col]);
        }
      }
    }
    return new HeadMaps(
        text, all, pieces(), ids, config.nLayers(), config.nHeads(), weights.toString());
  }
}
