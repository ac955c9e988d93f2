package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Pca;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Four words and the sum, laid flat: the same arrow leads from b to a and from c to the sum.
 *
 * @param words b, a, c and the answer
 * @param at where they lie, (4, 2)
 * @param target where a − b + c lies, [2]
 * @param share the part of the four words' variance that a flat picture has
 */
@SuppressWarnings("ArrayRecordComponent") // made for one picture, never changed
record ArithmeticPicture(List<String> words, Matrix at, double[] target, double share)
    implements View {
  private static final int B = 0;
  private static final int A = 1;
  private static final int C = 2;
  private static final int ANSWER = 3;

  ArithmeticPicture {
    words = List.copyOf(words);
  }

  /**
   * Lays them flat.
   *
   * @param indices of b, a, c and the answer
   * @param target a − b + c, [D]
   */
  static ArithmeticPicture of(WordVectors vectors, int[] indices, double[] target) {
    List<String> words = new ArrayList<>();
    double[][] corners = new double[indices.length][];
    for (int i = 0; i < indices.length; i++) {
      words.add(vectors.word(indices[i]));
      corners[i] = WordTable.unit(vectors, indices[i]);
    }
    Pca pca = Pca.of(Matrix.of(corners));
    double[] ratios = pca.explainedRatios();
    return new ArithmeticPicture(
        words,
        pca.project(Matrix.of(corners), 2),
        pca.project(Matrix.of(new double[][] {target}), 2).row(0),
        ratios[0] + ratios[1]);
  }

  @Override
  public Node lower(Words book) {
    double[] xs = {
      at.get(0, 0), at.get(1, 0), at.get(2, 0), at.get(3, 0), target[0],
    };
    double[] ys = {
      at.get(0, 1), at.get(1, 1), at.get(2, 1), at.get(3, 1), target[1],
    };
    Chart chart = Flat.chart(xs, ys);
    chart =
        chart
            .with(arrow(chart, "query", B, A))
            .with(chart.plane().arrow("query", at.get(C, 0), at.get(C, 1), target[0], target[1]))
            .with(point("key", B))
            .with(point("key", A))
            .with(point("key", C))
            .with(point("value", ANSWER).hollow().sized(7))
            .with(
                new Name(
                    "query",
                    "label small own halo",
                    target[0],
                    target[1],
                    4,
                    List.of(new Text(book.plain("sum")))));
    return chart.picture(book.plain("picture"));
  }

  private Element arrow(Chart chart, String meaning, int from, int to) {
    return chart
        .plane()
        .arrow(meaning, at.get(from, 0), at.get(from, 1), at.get(to, 0), at.get(to, 1));
  }

  private Points point(String meaning, int i) {
    return Points.at(meaning, at.get(i, 0), at.get(i, 1)).named(List.of(new Text(words.get(i))));
  }

  /** The same as numbers. */
  TableBuilder table() {
    TableBuilder table = TableBuilder.of("places", "place.word", "place.x", "place.y");
    for (int i = 0; i < words.size(); i++) {
      table.row(i).given(new Text(words.get(i))).fixed(2, at.row(i));
    }
    table.row("sum").said("sum").fixed(2, target);
    return table;
  }
}
