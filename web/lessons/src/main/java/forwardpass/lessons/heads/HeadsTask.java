package forwardpass.lessons.heads;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.work.OneReading;
import java.util.ArrayList;
import java.util.List;

/** Lets the model read a text at once, and reports the attention patterns of all its heads. */
public final class HeadsTask extends OneReading {
  public static final String NAME = "attention-heads";

  /** How the mark of a text's beginning is shown. */
  private static final String BEGINNING = "\u27e8start\u27e9";

  private final String text;

  public HeadsTask(String text) {
    this.text = text;
  }

  @Override
  protected String read(BookModel model) {
    return HeadMaps.CODEC.encode(maps(model));
  }

  private HeadMaps maps(BookModel model) {
    List<Integer> ids = new ArrayList<>();
    ids.add(model.shipped().endOfText());
    ids.addAll(model.tokens(text));
    int all = ids.size();
    List<Integer> shown = ids.subList(0, Math.min(all, HeadMaps.MOST_TOKENS));
    List<String> pieces = new ArrayList<>();
    for (int id : shown) {
      pieces.add(pieces.isEmpty() ? BEGINNING : model.piece(id));
    }
    GptConfig config = model.shipped().config();
    return new HeadMaps(
        text, all, pieces, shown, config.nLayers(), config.nHeads(), weights(model, shown));
  }

  private static String weights(BookModel model, List<Integer> ids) {
    int[][] batch = new int[1][ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      batch[0][i] = ids.get(i);
    }
    Activations seen = Activations.of(ActivationName.PATTERN);
    StringBuilder out = new StringBuilder();
    Scope scope = model.backend().scope();
    try {
      model.gpt().forward(batch, seen);
      for (int layer = 0; layer < model.shipped().config().nLayers(); layer++) {
        // [1, nHeads, T, T]
        append(out, model.backend().read(seen.get(ActivationName.PATTERN, layer)), ids.size());
      }
    } finally {
      scope.close();
    }
    return out.toString();
  }

  private static void append(StringBuilder out, float[] pattern, int tokens) {
    for (int row = 0; row < pattern.length / tokens; row++) { // of all heads
      for (int col = 0; col <= row % tokens; col++) {
        HeadMaps.append(out, pattern[row * tokens + col]);
      }
    }
  }
}
