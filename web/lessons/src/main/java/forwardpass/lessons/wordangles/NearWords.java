package forwardpass.lessons.wordangles;

import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.jobs.FetchFigure;
import forwardpass.lessons.jobs.Fetched;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A word of the reader's, and the words nearest to it: by angle, and by distance. */
public final class NearWords extends FetchFigure<NearWords.Table>
    implements PanelLesson<Fetched<NearWords.Table>> {
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
  public Panel panel(Parameters parameters, Fetched<Table> state) {
    Table table = state.value();
    if (table == null) {
      return Panel.saying(waiting(state)).with(asking(state));
    }
    String word = Blanks.strip(parameters.get(WORD));
    int index = table.vectors().index(Ascii.lower(word));
    return index < 0
        ? Panel.saying("unknown")
            .announce("word", word)
            .announce("size", Num.grouped(table.vectors().size()))
            .error()
        : found(Neighbours.of(table.vectors(), table.magnitudes(), index));
  }

  private static Panel found(Neighbours near) {
    Message caption = Message.of("lists").with("word", near.word());
    TableBuilder lists = TableBuilder.of(caption, "place", "angle", "distance");
    for (int i = 0; i < Neighbours.COUNT; i++) {
      Neighbours.Near one = near.byAngle().get(i);
      Neighbours.Near other = near.byDistance().get(i);
      TableBuilder.Row row = lists.row(i).given(Num.whole(i + 1));
      row.cell(named(one.word(), one.cosine())).cell(named(other.word(), other.distance()));
    }
    return Panel.saying("outcome")
        .announce("word", near.word())
        .announce("angle", near.byAngle().get(0).word())
        .announce("distance", near.byDistance().get(0).word())
        .announce("shared", near.shared())
        .announce("count", Neighbours.COUNT)
        .figure(new NearPicture(near), places(near))
        .table(lists)
        .verdict();
  }

  /** What the picture shows, word by word. */
  private static TableBuilder places(Neighbours near) {
    List<Neighbours.Near> shown = new ArrayList<>(near.byAngle());
    for (Neighbours.Near one : near.byDistance()) {
      if (!near.isByAngle(one)) {
        shown.add(one);
      }
    }
    TableBuilder table =
        TableBuilder.of("places", "column.word", "column.magnitude", "column.cosine", "column.gap");
    for (Neighbours.Near one : shown) {
      TableBuilder.Row row = table.row(one.word()).given(new Text(one.word()));
      row.fixed(2, one.magnitude(), one.cosine(), one.distance());
    }
    return table;
  }

  private static View named(String word, double measure) {
    return Group.of("", new Leaf(new Text(word + " ")), new Live(Num.fixed(measure, 2)));
  }
}
