package forwardpass.lessons.embeddings;

import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * The rows that a text of the reader's fetches from the table of the book's model. The first text
 * is looked up when the page is printed; the model is fetched when the reader asks about another.
 */
public final class ModelRows extends SentenceFigure<RowMaps> {
  private static final String TOKEN = "token-";
  private static final TextParameter TEXT =
      new TextParameter("text", "The dog was happy.", Sentence.MAX_BYTES, Sentence::parse);

  /** Whose row is read out, from 0. */
  static final IntegerParameter AT = new IntegerParameter("at", 1, 0, RowMaps.MOST_TOKENS - 1);

  public ModelRows() {
    super("embeddings-model-rows", RowMaps.CODEC, RowsTask.NAME, TEXT, TEXT, AT);
    fieldsAre(TEXT);
    chooses(TOKEN, AT);
  }

  /** What pressing a token sends. */
  static String action(int token) {
    return TOKEN + token;
  }

  /** Whether the rows are another text's. */
  static boolean isStale(Parameters parameters, SentenceState<RowMaps> state) {
    return isStale(parameters, TEXT, state);
  }

  /** The token whose row is read out. */
  static int chosen(Parameters parameters, RowMaps maps) {
    return Math.min(parameters.get(AT), maps.tokens().size() - 1);
  }

  @Override
  public View view(Parameters parameters, SentenceState<RowMaps> state) {
    return RowsView.of(parameters, state);
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<RowMaps> state) {
    RowMaps maps = state.result();
    int tokens = maps == null ? 0 : maps.tokens().size();
    return List.of(
        Named.of("tokens", Num.whole(tokens)).at("tokens"),
        Named.of("numbers", Num.grouped(maps == null ? 0 : tokens * maps.width())).at("tokens"));
  }

  @Override
  protected Message outcome(Parameters parameters, RowMaps maps) {
    return RowsView.describe(parameters, maps);
  }
}
