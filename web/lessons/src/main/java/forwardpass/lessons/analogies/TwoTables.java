package forwardpass.lessons.analogies;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.embeddings.Near;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word's neighbours in the table of the book's model, beside those among its word vectors. */
public final class TwoTables extends SentenceFigure<TwoTables.State> {
  private static final TextParameter WORD = new TextParameter("word", "dog", 24, TwoTables::parse);

  /**
   * Where it stands.
   *
   * @param job the task's last run
   * @param isHere whether the model has run on this machine: from then on it reads as one types
   * @param found the neighbours of the last word; null before the first
   */
  record State(JobState job, boolean isHere, @Nullable TwoNeighbourhoods found)
      implements SentenceFigure.State<State> {
    @Override
    public State with(JobState now) {
      return new State(now, isHere, found);
    }

    @Override
    public @Nullable String textRead() {
      return found == null ? null : found.text();
    }
  }

  private static final class Form implements StateCodec<State> {
    @Override
    public void write(State it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.found, TwoNeighbourhoods.CODEC);
    }

    @Override
    public State read(CodecReader in) {
      return new State(JobState.CODEC.read(in), in.flag(), in.optional(TwoNeighbourhoods.CODEC));
    }

    @Override
    public State atRest(State it) {
      return it.with(it.job.atRest());
    }
  }

  public TwoTables() {
    super("embeddings-two-tables", new Form(), TwoTablesTask.NAME, WORD, WORD);
  }

  private static Parsed<String> parse(String text) {
    String word = Blanks.strip(text);
    int blank = word.indexOf(' ');
    return blank >= 0 ? Parsed.bad(Message.of("fault.blank"), blank) : Sentence.parse(text);
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, false, null);
  }

  @Override
  protected State read(State state, String result, boolean isHere) {
    return new State(state.job(), isHere, TwoNeighbourhoods.CODEC.decode(result));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    return parameters;
  }

  @Override
  public View view(Parameters parameters, State state) {
    TwoNeighbourhoods found = state.found();
    if (found == null) {
      return Group.of("", work(parameters, state), Say.paragraph("nothing-read"));
    }
    return Group.of(
        "",
        work(parameters, state),
        new Say("p", "verdict-line", outcome(parameters, state)),
        lists(found).table());
  }

  private static View work(Parameters parameters, State state) {
    View ask = new EnterButton(Button.of("ask", Message.of("ask")).when(!state.job().isBusy()));
    String status =
        state.job().isBusy()
            ? "at-work"
            : state.isHere()
                ? "read-here"
                : isStale(parameters, WORD, state) ? "not-read-yet" : "read-in-advance";
    return JobView.of(state.job(), ask, List.of(new Say("span", "job-text", Message.of(status))));
  }

  private static TableBuilder lists(TwoNeighbourhoods found) {
    TableBuilder table =
        TableBuilder.of(
            Message.of("lists.caption").with("word", found.text()),
            "lists.place",
            "lists.tokens",
            "lists.words");
    int rows = Math.max(found.tokens().size(), found.words().size());
    for (int i = 0; i < rows; i++) {
      TableBuilder.Row row = table.row(i).given(Num.whole(i + 1));
      row.cell(cell(found.tokens(), i)).cell(cell(found.words(), i));
    }
    return table;
  }

  private static View cell(List<Near> list, int i) {
    if (i >= list.size()) {
      return new Leaf(new Text("\u2013"));
    }
    Near near = list.get(i);
    return Group.of(
        "", new Piece(near.text()), new Leaf(new Text(" ")), new Live(Num.fixed(near.cosine(), 2)));
  }

  @Override
  protected Message outcome(Parameters parameters, State state) {
    TwoNeighbourhoods found = Objects.requireNonNull(state.found());
    boolean isToken = !found.tokens().isEmpty();
    boolean isWord = !found.words().isEmpty();
    String key = isToken ? (isWord ? "both" : "token") : isWord ? "word" : "neither";
    return Message.of("outcome." + key)
        .with("word", found.text())
        .with("token", isToken ? shown(found.tokens().get(0).text()) : "")
        .with("near", isWord ? found.words().get(0).text() : "")
        .with("pieces", pieces(found));
  }

  private static List<Node> pieces(TwoNeighbourhoods found) {
    List<Node> nodes = new ArrayList<>();
    for (String piece : found.pieces()) {
      nodes.add(new Text(nodes.isEmpty() ? "" : ", "));
      nodes.add(new Piece(piece).node());
    }
    return nodes;
  }

  private static String shown(String piece) {
    return Nodes.text(List.of(new Piece(piece).node()));
  }
}
