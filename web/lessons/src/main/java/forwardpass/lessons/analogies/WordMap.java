package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Pca;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.embeddings.NearestRow;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Words laid flat along the two directions in which their vectors spread most.
 *
 * @param rows their vectors, (n, D)
 * @param flat where they lie, (n, 2)
 * @param first the part of the variance along the first direction
 * @param second the part along the second
 */
record WordMap(List<String> words, Matrix rows, Matrix flat, double first, double second)
    implements View {
  WordMap {
    words = List.copyOf(words);
  }

  static WordMap of(List<String> words, Matrix rows) {
    Pca pca = Pca.of(rows);
    double[] ratios = pca.explainedRatios();
    return new WordMap(words, rows, pca.project(rows, 2), ratios[0], ratios[1]);
  }

  /** Of how many words the nearest on the map is the nearest in all dimensions too. */
  int kept() {
    int kept = 0;
    for (int i = 0; i < words.size(); i++) {
      kept += isKept(i) ? 1 : 0;
    }
    return kept;
  }

  private boolean isKept(int i) {
    return NearestRow.to(flat, i) == NearestRow.to(rows, i);
  }

  @Override
  public Node lower(Words book) {
    List<Node> names = new ArrayList<>();
    for (String word : words) {
      names.add(new Text(word));
    }
    double[] xs = flat.column(0);
    double[] ys = flat.column(1);
    return Flat.chart(xs, ys)
        .with(Points.at("weight", xs, ys).named(names))
        .picture(book.plain("picture"));
  }

  /** Where the words lie, and who is nearest to each: on the map, and in all dimensions. */
  TableBuilder table() {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "table.word", "table.x", "table.y", "table.map", "table.space");
    for (int i = 0; i < words.size(); i++) {
      table
          .row(words.get(i))
          .litWhen(!isKept(i))
          .given(new Text(words.get(i)))
          .fixed(2, flat.row(i))
          .live(new Text(words.get(NearestRow.to(flat, i))))
          .live(new Text(words.get(NearestRow.to(rows, i))));
    }
    return table;
  }
}
