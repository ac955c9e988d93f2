package forwardpass.lessons.wordangles;

import static forwardpass.lessons.view.DataTable.given;

import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.jobs.FetchFigure;
import forwardpass.lessons.jobs.Fetched;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** A word of the reader's, and the words nearest to it: by angle, and by distance. */
public final class NearWords extends FetchFigure<NearWords.Table> {
  static final String ASSET = "vectors/words.bin";
  private static final TextParameter WORD = TextParameter.free("word", "happy", 24);

  /** The vectors, and their magnitudes. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never changed
  public record Table(WordVectors vectors, double[] magnitudes) {}

  public NearWords() {
    super("dot-near-words", ASSET, WORD);
  }

  @Override
  protected Table read(byte[] file) {
    WordVectors vectors = WordVectors.of(file);
    return new Table(vectors, Neighbours.magnitudes(vectors));
  }

  @Override
  public View view(Parameters parameters, Fetched<Table> state) {
    Table table = state.value();
    if (table == null) {
      return asking(state);
    }
    int index = index(parameters, table);
    if (index < 0) {
      return new Say("p", "says-error", unknown(parameters, table));
    }
    Neighbours near = Neighbours.of(table.vectors(), table.magnitudes(), index);
    DataTable lists =
        DataTable.of(Message.of("lists").with("word", near.word()), "place", "angle", "distance");
    for (int i = 0; i < Neighbours.COUNT; i++) {
      Neighbours.Near one = near.byAngle().get(i);
      Neighbours.Near other = near.byDistance().get(i);
      lists =
          lists.row(
              i,
              given(Num.whole(i + 1)),
              named(one.word(), one.cosine()),
              named(other.word(), other.distance()));
    }
    return Group.of(
        "",
        new Figure(new NearPicture(near), outcome(near), places(near)),
        lists,
        new Say("p", "verdict-line", outcome(near)));
  }

  /** What the picture shows, word by word. */
  private static DataTable places(Neighbours near) {
    DataTable table =
        DataTable.of("places", "column.word", "column.magnitude", "column.cosine", "column.gap");
    for (Neighbours.Near one : near.byAngle()) {
      table = place(table, one);
    }
    for (Neighbours.Near one : near.byDistance()) {
      table = near.isByAngle(one) ? table : place(table, one);
    }
    return table;
  }

  private static DataTable place(DataTable table, Neighbours.Near one) {
    return table.row(
        one.word(),
        new Leaf(new Text(one.word())),
        new Live(Num.fixed(one.magnitude(), 2)),
        new Live(Num.fixed(one.cosine(), 2)),
        new Live(Num.fixed(one.distance(), 2)));
  }

  private static View named(String word, double measure) {
    return Group.of("", new Leaf(new Text(word + " ")), new Live(Num.fixed(measure, 2)));
  }

  private static int index(Parameters parameters, Table table) {
    return table.vectors().index(Ascii.lower(Blanks.strip(parameters.get(WORD))));
  }

  private static Message unknown(Parameters parameters, Table table) {
    return Message.of("unknown")
        .with("word", new Text(Blanks.strip(parameters.get(WORD))))
        .with("size", Num.grouped(table.vectors().size()));
  }

  private static Message outcome(Neighbours near) {
    return Message.of("outcome")
        .with("word", new Text(near.word()))
        .with("angle", new Text(near.byAngle().get(0).word()))
        .with("distance", new Text(near.byDistance().get(0).word()))
        .with("shared", near.shared())
        .with("count", Neighbours.COUNT);
  }

  @Override
  public Message announcement(Parameters parameters, Fetched<Table> state) {
    Table table = state.value();
    if (table == null) {
      return waiting(state);
    }
    int index = index(parameters, table);
    return index < 0
        ? unknown(parameters, table)
        : outcome(Neighbours.of(table.vectors(), table.magnitudes(), index));
  }
}
