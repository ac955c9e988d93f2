package forwardpass.lessons.embeddings;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a text of the reader's fetches from the table of the book's model. The first text
 * is looked up when the page is printed; the model is fetched when the reader asks about another.
 */
public final class ModelRows extends SentenceFigure<ModelRows.State> {
  private static final String TOKEN = "token-";
  private static final TextParameter TEXT =
      new TextParameter("text", "The dog was happy.", Sentence.MAX_BYTES, Sentence::parse);

  /** Whose row is read out, from 0. */
  static final IntegerParameter AT = new IntegerParameter("at", 1, 0, RowMaps.MOST_TOKENS - 1);

  /**
   * Where it stands.
   *
   * @param job the task's last run
   * @param isHere whether the model has run on this machine: from then on it reads as one types
   * @param maps the rows of the last text that was read; null before the first
   */
  record State(JobState job, boolean isHere, @Nullable RowMaps maps)
      implements SentenceFigure.State<State> {
    @Override
    public State with(JobState now) {
      return new State(now, isHere, maps);
    }

    @Override
    public @Nullable String textRead() {
      return maps == null ? null : maps.text();
    }
  }

  private static final class Form implements StateCodec<State> {
    @Override
    public void write(State it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.maps, RowMaps.CODEC);
    }

    @Override
    public State read(CodecReader in) {
      return new State(JobState.CODEC.read(in), in.flag(), in.optional(RowMaps.CODEC));
    }

    @Override
    public State atRest(State it) {
      return it.with(it.job.atRest());
    }
  }

  public ModelRows() {
    super("embeddings-model-rows", new Form(), RowsTask.NAME, TEXT, TEXT, AT);
    fieldsAre(TEXT);
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, false, null);
  }

  @Override
  protected State read(State state, String result, boolean isHere) {
    return new State(state.job(), isHere, RowMaps.CODEC.decode(result));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    return action.startsWith(TOKEN)
        ? parameters.with(AT, Ascii.whole(action.substring(TOKEN.length())))
        : parameters;
  }

  /** What pressing a token sends. */
  static String action(int token) {
    return TOKEN + token;
  }

  /** Whether the rows are another text's. */
  static boolean isStale(Parameters parameters, State state) {
    return isStale(parameters, TEXT, state);
  }

  /** The token whose row is read out. */
  static int chosen(Parameters parameters, RowMaps maps) {
    return Math.min(parameters.get(AT), maps.tokens().size() - 1);
  }

  @Override
  public View view(Parameters parameters, State state) {
    return RowsView.of(parameters, state);
  }

  @Override
  public List<Named> named(Parameters parameters, State state) {
    RowMaps maps = state.maps();
    int tokens = maps == null ? 0 : maps.tokens().size();
    return List.of(
        Named.of("tokens", Num.whole(tokens)).at("tokens"),
        Named.of("numbers", Num.grouped(maps == null ? 0 : tokens * maps.width())).at("tokens"));
  }

  @Override
  protected Message outcome(Parameters parameters, State state) {
    return RowsView.describe(parameters, Objects.requireNonNull(state.maps()));
  }
}
