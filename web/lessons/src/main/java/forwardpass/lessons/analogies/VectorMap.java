package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Pca;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.jobs.FetchFigure;
import forwardpass.lessons.jobs.Fetched;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Words of the reader's choice, laid flat along the two directions in which they spread most. */
public final class VectorMap extends FetchFigure<WordVectors>
    implements PanelLesson<Fetched<WordVectors>> {
  private static final int LEAST = 3;
  private static final int MOST = 16;
  private static final TextParameter WORDS =
      new TextParameter(
          "words",
          "cat dog fox bird red blue green yellow one two three four",
          200,
          VectorMap::parse);

  public VectorMap() {
    super("embeddings-map", WordTable.ASSET, WORDS);
  }

  /** The words, each once, in lower case. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Among.words(Ascii.lower(Blanks.strip(text)))) {
      if (!word.isEmpty() && !Among.has(words, word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Parsed<List<String>> parse(String text) {
    List<String> words = words(text);
    return words.size() >= LEAST && words.size() <= MOST
        ? Parsed.ok(words)
        : Parsed.bad(
            Message.of("fault.count")
                .with("count", words.size())
                .with("least", LEAST)
                .with("most", MOST),
            0);
  }

  @Override
  protected WordVectors read(byte[] file) {
    return WordVectors.of(file);
  }

  @Override
  public Panel panel(Parameters parameters, Fetched<WordVectors> state) {
    WordVectors vectors = state.value();
    if (vectors == null) {
      return Panel.saying(waiting(state)).with(asking(state));
    }
    List<String> known = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    String unknown = "";
    for (String word : words(parameters.get(WORDS))) {
      int index = vectors.index(word);
      if (index >= 0) {
        known.add(word);
        rows.add(WordTable.unit(vectors, index));
      } else {
        unknown += (unknown.isEmpty() ? "" : ", ") + word;
      }
    }
    if (known.size() < LEAST) {
      return Panel.saying(Message.of("too-few").with("words", unknown).with("least", LEAST))
          .error();
    }
    Panel map = map(known, Matrix.of(rows.toArray(new double[0][])));
    return unknown.isEmpty() ? map : map.verdict(Message.of("left-out").with("words", unknown));
  }

  private static Panel map(List<String> words, Matrix rows) {
    Pca pca = Pca.of(rows);
    double[] ratios = pca.explainedRatios();
    Matrix flat = pca.project(rows, 2); // [n, 2]
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "table.word", "table.x", "table.y", "table.map", "table.space");
    int same = 0;
    for (int i = 0; i < words.size(); i++) {
      int onMap = nearest(flat, i);
      int inSpace = nearest(rows, i);
      same += onMap == inSpace ? 1 : 0;
      table
          .row(words.get(i))
          .litWhen(onMap != inSpace)
          .given(new Text(words.get(i)))
          .fixed(2, flat.row(i))
          .live(new Text(words.get(onMap)))
          .live(new Text(words.get(inSpace)));
    }
    return Panel.saying("describe")
        .announce("dims", rows.cols())
        .announce("first", Num.fixed(100 * ratios[0], 0))
        .announce("second", Num.fixed(100 * ratios[1], 0))
        .announce("both", Num.fixed(100 * (ratios[0] + ratios[1]), 0))
        .announce("same", same)
        .announce("count", words.size())
        .figure(book -> picture(words, flat, book), table)
        .verdict();
  }

  private static int nearest(Matrix rows, int i) {
    int best = i == 0 ? 1 : 0;
    for (int j = 0; j < rows.rows(); j++) {
      double gap = Vectors.distance(rows.row(i), rows.row(j));
      if (j != i && gap < Vectors.distance(rows.row(i), rows.row(best))) {
        best = j;
      }
    }
    return best;
  }

  private static Node picture(List<String> words, Matrix flat, Words book) {
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
}
