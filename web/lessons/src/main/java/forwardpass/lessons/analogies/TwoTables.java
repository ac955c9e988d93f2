package forwardpass.lessons.analogies;

import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A word's neighbours in the table of the book's model, beside those among its word vectors. */
public final class TwoTables extends SentenceFigure<TwoNeighbourhoods> {
  private static final TextParameter WORD = new TextParameter("word", "dog", 24, TwoTables::parse);

  public TwoTables() {
    super("embeddings-two-tables", TwoNeighbourhoods.CODEC, TwoTablesTask.NAME, WORD, WORD);
  }

  private static Parsed<String> parse(String text) {
    String word = Blanks.strip(text);
    int blank = word.indexOf(' ');
    return blank >= 0 ? Parsed.bad(Message.of("fault.blank"), blank) : Sentence.parse(text);
  }

  @Override
  public View view(Parameters parameters, SentenceState<TwoNeighbourhoods> state) {
    TwoNeighbourhoods found = state.result();
    if (found == null) {
      return Group.of("", work(parameters, state), Say.paragraph("nothing-read"));
    }
    return Group.of(
        "",
        work(parameters, state),
        new Say("p", "verdict-line", outcome(parameters, found)),
        found.lists().table());
  }

  private static View work(Parameters parameters, SentenceState<TwoNeighbourhoods> state) {
    View ask = new EnterButton(Button.of("ask", Message.of("ask")).when(!state.job().isBusy()));
    String status =
        state.job().isBusy()
            ? "at-work"
            : state.isHere()
                ? "read-here"
                : isStale(parameters, WORD, state) ? "not-read-yet" : "read-in-advance";
    return JobView.of(state.job(), ask, List.of(new Say("span", "job-text", Message.of(status))));
  }

  @Override
  protected Message outcome(Parameters parameters, TwoNeighbourhoods found) {
    boolean isToken = !found.tokens().isEmpty();
    boolean isWord = !found.words().isEmpty();
    String key = isToken ? (isWord ? "both" : "token") : isWord ? "word" : "neither";
    return Message.of("outcome." + key)
        .with("word", found.text())
        .with("token", isToken ? shown(found.tokens().get(0).text()) : "")
        .with("near", isWord ? found.words().get(0).text() : "")
        .with("pieces", found.shownPieces());
  }

  private static String shown(String piece) {
    return Nodes.text(List.of(new Piece(piece).node()));
  }
}
