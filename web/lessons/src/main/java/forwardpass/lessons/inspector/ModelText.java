package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Intervention;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.HeadMaps;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the book's model reads it: the mark of a beginning, then its tokens, as many as the maps
 * can show.
 *
 * @param all how many tokens the whole text has
 * @param ids those that are read
 */
record ModelText(BookModel model, String text, int all, List<Integer> ids) {
  /** How the mark of a text's beginning is shown. */
  private static final String BEGINNING = "\u27e8start\u27e9";

  ModelText {
    ids = List.copyOf(ids);
  }

  static ModelText of(BookModel model, String text) {
    List<Integer> ids = new ArrayList<>();
    ids.add(model.shipped().endOfText());
    ids.addAll(model.tokens(text));
    return new ModelText(
        model, text, ids.size(), ids.subList(0, Math.min(ids.size(), HeadMaps.MOST_TOKENS)));
  }

  private int[] tokens() {
    int[] tokens = new int[ids.size()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = ids.get(i);
    }
    return tokens;
  }

  /** The pass; to be closed. */
  Recording recording() {
    return Recording.of(model.backend(), model.gpt(), tokens());
  }

  /** The pass with changes on the way; to be closed. */
  Recording edited(Intervention change) {
    return Recording.edited(model.backend(), model.gpt(), change, tokens());
  }

  List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (int id : ids) {
      pieces.add(pieces.isEmpty() ? BEGINNING : model.piece(id));
    }
    return pieces;
  }

  /** The attention patterns of a pass. */
  HeadMaps maps(Recording run) {
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

  /** The probabilities after the last token, [vocabSize]. */
  double[] lastShares(Recording run) {
    float[] probs = run.values(Recording.PROBS);
    double[] last = new double[run.cols(Recording.PROBS)];
    for (int i = 0; i < last.length; i++) {
      last[i] = probs[probs.length - last.length + i];
    }
    return last;
  }

  /** The likeliest tokens. */
  List<Guess> guesses(double[] shares, int count) {
    List<Guess> guesses = new ArrayList<>();
    for (int id : Best.of(shares, count)) {
      guesses.add(guess(id, shares[id]));
    }
    return guesses;
  }

  Guess guess(int id, double share) {
    return new Guess(id, model.piece(id), share);
  }

  /** The likeliest token after one position. */
  Guess best(float[] shares, int position) {
    int cols = model.shipped().config().vocabSize();
    int best = 0;
    for (int id = 1; id < cols; id++) {
      best = shares[position * cols + id] > shares[position * cols + best] ? id : best;
    }
    return guess(best, shares[position * cols + best]);
  }
}
