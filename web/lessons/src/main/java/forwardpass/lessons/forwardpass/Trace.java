package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.NextToken;
import forwardpass.engine.forward.RandomGpt;
import forwardpass.engine.forward.SmallGpt;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/**
 * A small model with weights from a seed, at work on a batch of tokens from the same seed; one
 * token of the batch is followed, and one number on its way is open.
 *
 * @param texts B texts of T ids
 * @param place which token is followed: text · T + place in the text
 * @param cell which number is open: station · D + column
 */
record Trace(SmallGpt model, List<int[]> texts, List<SmallGpt.Pass> passes, int place, int cell) {
  static final int LONGEST = 8;

  static Trace of(int b, int t, int d, int v, int seed, int place, int cell) {
    SmallGpt model = RandomGpt.of(seed, d, d % 2 == 0 ? 2 : 1, v, LONGEST);
    List<int[]> texts = new ArrayList<>();
    List<SmallGpt.Pass> passes = new ArrayList<>();
    for (int text = 0; text < b; text++) {
      Rng rng = Rng.seeded(-1 - 10 * seed - text); // of its own: more texts leave these as they are
      int[] tokens = new int[t];
      for (int i = 0; i < t; i++) {
        tokens[i] = rng.nextInt(v);
      }
      texts.add(tokens);
      passes.add(model.of(tokens));
    }
    int stages = Stage.ALL.size();
    return new Trace(
        model, texts, passes, Math.min(place, b * t - 1), Math.min(cell, stages * d - 1));
  }

  int b() {
    return texts.size();
  }

  int t() {
    return texts.get(0).length;
  }

  int d() {
    return model.embedding().cols();
  }

  int v() {
    return model.embedding().rows();
  }

  /** In which text the followed token stands. */
  int text() {
    return place / t();
  }

  /** Where in its text it stands. */
  int at() {
    return place % t();
  }

  int token() {
    return texts.get(text())[at()];
  }

  SmallGpt.Pass pass() {
    return passes.get(text());
  }

  Stage stage() {
    return Stage.ALL.get(cell / d());
  }

  /** Which number of its row is open. */
  int column() {
    return columns(stage())[cell % d()];
  }

  /** The numbers of the followed token at a station, [D]; at the head [V]. */
  double[] row(Stage stage) {
    return stage.of(pass()).row(at());
  }

  double value() {
    return row(stage())[column()];
  }

  /** The columns that are shown of a station: all D, at the head those of the D largest logits. */
  int[] columns(Stage stage) {
    int[] shown = new int[d()];
    double[] row = row(stage);
    boolean[] taken = new boolean[row.length];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = stage == Stage.HEAD ? largest(row, taken) : i;
      taken[shown[i]] = true;
    }
    return shown;
  }

  private static int largest(double[] row, boolean[] taken) {
    int best = -1;
    for (int i = 0; i < row.length; i++) {
      best = !taken[i] && (best < 0 || row[i] > row[best]) ? i : best;
    }
    return best;
  }

  /** The token that follows each text, as far as the model is concerned: [B]. */
  int[] next() {
    int[] next = new int[b()];
    for (int text = 0; text < next.length; text++) {
      Matrix logits = passes.get(text).logits();
      next[text] = NextToken.mostLikely(logits);
    }
    return next;
  }

  /** The shape at a station, as Python prints it. */
  String shape(Stage stage) {
    return "(" + b() + ", " + t() + ", " + (stage == Stage.HEAD ? v() : d()) + ")";
  }
}
