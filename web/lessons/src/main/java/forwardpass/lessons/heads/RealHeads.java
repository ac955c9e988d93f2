package forwardpass.lessons.heads;

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
 * What every head of the book's model attends to in a text of the reader's. The first text is read
 * when the page is printed; the model is fetched when the reader asks about another.
 */
public final class RealHeads extends SentenceFigure<RealHeads.State> {
  private static final int MOST_HEADS = 19; // numbers of heads begin at 0
  private static final String HEAD = "head-";
  private static final TextParameter TEXT =
      new TextParameter("text", "Lily saw a big dog. The big", Sentence.MAX_BYTES, Sentence::parse);

  /** The large map's head, counted over the layers. */
  static final IntegerParameter HEAD_SHOWN =
      new IntegerParameter("head", MeasuredHeads.INDUCTION, 0, MOST_HEADS);

  /** Which token asks: the map's row that is read out. */
  static final IntegerParameter ROW = new IntegerParameter("row", 8, 0, HeadMaps.MOST_TOKENS - 1);

  /**
   * Where it stands.
   *
   * @param job the task's last run
   * @param isHere whether the model has run on this machine: from then on it reads as one types
   * @param drawn the maps of the last text that was read; null before the first
   */
  record State(JobState job, boolean isHere, @Nullable DrawnHeads drawn)
      implements SentenceFigure.State<State> {
    @Override
    public State with(JobState now) {
      return new State(now, isHere, drawn);
    }

    @Override
    public @Nullable String textRead() {
      return drawn == null ? null : drawn.maps().text();
    }

    @Nullable HeadMaps maps() {
      return drawn == null ? null : drawn.maps();
    }
  }

  private static final StateCodec<State> CODEC = new Form();

  private static final class Form implements StateCodec<State> {
    @Override
    public void write(State it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.maps(), HeadMaps.CODEC);
    }

    @Override
    public State read(CodecReader in) {
      JobState job = JobState.CODEC.read(in);
      boolean isHere = in.flag();
      HeadMaps maps = in.optional(HeadMaps.CODEC);
      return new State(job, isHere, maps == null ? null : DrawnHeads.of(maps));
    }

    @Override
    public State atRest(State it) {
      return it.with(it.job.atRest());
    }
  }

  public RealHeads() {
    super("attention-real-heads", CODEC, HeadsTask.NAME, TEXT, TEXT, HEAD_SHOWN, ROW);
    fieldsAre(TEXT);
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, false, null);
  }

  @Override
  protected State read(State state, String result, boolean isHere) {
    return new State(state.job(), isHere, DrawnHeads.of(HeadMaps.CODEC.decode(result)));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    return action.startsWith(HEAD)
        ? parameters.with(HEAD_SHOWN, Ascii.whole(action.substring(HEAD.length())))
        : parameters;
  }

  /** What pressing a head's small map sends. */
  static String action(int head) {
    return HEAD + head;
  }

  /** Whether the maps are another text's. */
  static boolean isStale(Parameters parameters, State state) {
    return isStale(parameters, TEXT, state);
  }

  @Override
  public View view(Parameters parameters, State state) {
    return HeadsView.of(parameters, state);
  }

  @Override
  public List<Named> named(Parameters parameters, State state) {
    int head = parameters.get(HEAD_SHOWN);
    return List.of(
        Named.of("head", MeasuredHeads.label(head)),
        Named.of("breadth", Num.fixed(MeasuredHeads.of(head).breadth(), 0)));
  }

  @Override
  protected Message outcome(Parameters parameters, State state) {
    return HeadsView.describe(parameters, Objects.requireNonNull(state.maps()));
  }
}
