package forwardpass.lessons.embeddings;

import forwardpass.engine.embedding.NextWord;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.TableBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A training from a random start on: where every word's row was after each step, and the losses.
 *
 * @param words each once, V of them
 * @param rows the words' rows, (V, 2): at the start, and after each step
 * @param first the loss at the start, in nats a word
 * @param last the loss after the last step
 */
record RowPaths(List<String> words, List<Matrix> rows, double first, double last) {
  private static final double RATE = 2;

  RowPaths {
    words = List.copyOf(words);
    rows = List.copyOf(rows);
  }

  /** Trains on a text for so many steps. */
  static RowPaths of(String text, int steps, int seed) {
    List<String> read = SmallText.words(text);
    List<String> words = SmallText.vocabulary(read);
    Matrix counts = counts(SmallText.ids(read, words), words.size());
    NextWord model = NextWord.random(words.size(), 2, Rng.seeded(seed));
    double first = model.loss(counts);
    List<Matrix> rows = new ArrayList<>();
    rows.add(model.in());
    for (int step = 0; step < steps; step++) {
      model = model.step(counts, RATE);
      rows.add(model.in());
    }
    return new RowPaths(words, rows, first, model.loss(counts));
  }

  /** How often each word follows each, (V, V); behind the last comes the first again. */
  private static Matrix counts(int[] ids, int words) {
    double[][] counts = new double[words][words];
    for (int t = 0; t < ids.length; t++) {
      counts[ids[t]][ids[(t + 1) % ids.length]]++;
    }
    return Matrix.of(counts);
  }

  /** Where the rows are now, (V, 2). */
  Matrix now() {
    return rows.get(rows.size() - 1);
  }

  /** A word's first numbers, or its second ones, one for each moment. */
  double[] path(int word, int column) {
    double[] path = new double[rows.size()];
    for (int step = 0; step < path.length; step++) {
      path[step] = rows.get(step).get(word, column);
    }
    return path;
  }

  /** Where the rows are, and whose row is nearest to each. */
  TableBuilder table() {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "table.word", "table.first", "table.second", "table.nearest");
    for (int i = 0; i < words.size(); i++) {
      table
          .row(i)
          .given(new Text(words.get(i)))
          .fixed(2, now().row(i))
          .live(new Text(words.get(NearestRow.to(now(), i))));
    }
    return table;
  }
}
