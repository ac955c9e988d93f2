package forwardpass.lessons.cost;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.jobs.FetchFigure;
import forwardpass.lessons.jobs.Fetched;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ranking;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Some of the book's word vectors at a chosen rank: how far they are off, who is near whom. */
public final class WordsRank extends FetchFigure<WordsRank.Table>
    implements PanelLesson<Fetched<WordsRank.Table>> {
  static final String ASSET = "vectors/words.bin";
  private static final int NEIGHBOURS = 4;
  static final List<String> WORDS =
      Among.words(
          "king queen prince princess castle man woman boy girl mother father brother sister dog "
              + "cat bird horse fish bear rabbit tree flower garden forest river sea house door "
              + "window bed bread cake apple milk red blue green happy sad angry ran walked "
              + "jumped ate said asked sun moon");
  private static final NumberParameter K = new NumberParameter("k", 8.0, 1, 48, 1);
  private static final ChoiceParameter WORD =
      ChoiceParameter.of("word", "king", "mother", "dog", "river", "bread", "blue", "happy", "ran");

  /** The words that the table has, and its part for them decomposed, a row a word. */
  public record Table(List<String> words, Svd svd) {
    public Table {
      words = List.copyOf(words);
    }
  }

  public WordsRank() {
    super("matrices-words", ASSET, K, WORD);
  }

  @Override
  protected Table read(byte[] file) {
    WordVectors vectors = WordVectors.of(file);
    List<String> words = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    for (String word : WORDS) {
      int index = vectors.index(word);
      if (index >= 0) {
        words.add(word);
        rows.add(vectors.vector(index));
      }
    }
    return new Table(words, Svd.of(Matrix.of(rows.toArray(new double[0][]))));
  }

  @Override
  public Panel panel(Parameters parameters, Fetched<Table> state) {
    Table table = state.value();
    return table == null
        ? Panel.saying(waiting(state)).with(asking(state))
        : loaded(parameters, table.words(), table.svd());
  }

  private static Panel loaded(Parameters parameters, List<String> words, Svd svd) {
    int full = svd.s().length;
    int rank = (int) Math.min(full, Rounding.rint(parameters.get(K)));
    int at = Math.max(0, Among.index(words, parameters.get(WORD)));
    Matrix whole = svd.approximation(full);
    Matrix low = svd.approximation(rank);
    List<Integer> exact = nearest(whole, at);
    List<Integer> approximate = nearest(low, at);
    TableBuilder table =
        TableBuilder.of(Message.of("table.caption").with("word", words.get(at)), "table.place")
            .column(Message.of("table.all").with("k", full))
            .column(Message.of("table.rank").with("k", rank));
    for (int i = 0; i < NEIGHBOURS; i++) {
      TableBuilder.Row row = table.row(i).given(Num.whole(i + 1));
      row.cell(named(words, whole, at, exact.get(i)));
      row.cell(named(words, low, at, approximate.get(i)));
    }
    return Panel.saying("outcome")
        .announce("k", rank)
        .announce("words", words.size())
        .announce("dims", svd.v().rows())
        .announce("error", Num.fixed(100 * svd.relativeError(rank), 1))
        .verdict()
        .table(table);
  }

  private static View named(List<String> words, Matrix vectors, int from, int to) {
    double cosine = Vectors.cosine(vectors.row(from), vectors.row(to));
    return Live.of(words.get(to), Num.fixed(cosine, 2));
  }

  /** The other rows, those first that point most nearly the same way as row {@code at}. */
  private static List<Integer> nearest(Matrix vectors, int at) {
    double[] turned = new double[vectors.rows()];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = -Vectors.cosine(vectors.row(at), vectors.row(i));
    }
    turned[at] = Double.POSITIVE_INFINITY; // itself last
    return Ranking.ascending(turned);
  }
}
