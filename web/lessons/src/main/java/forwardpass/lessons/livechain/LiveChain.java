package forwardpass.lessons.livechain;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Portion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the reader's, read by the book's own model: a conditional probability for every
 * token, their product, the sum of their logarithms. The first sentence is read when the page is
 * printed; the model is fetched when the reader asks about another.
 */
public final class LiveChain extends SentenceFigure<LiveChain.State> {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Once upon a time there was a dog who could read.",
          Sentence.MAX_BYTES,
          Sentence::parse);
  static final IntegerParameter AT = new IntegerParameter("at", 8, 1, Sentence.MAX_BYTES);
  private static final String TOKEN = "token-";

  /**
   * Where it stands.
   *
   * @param job the task's last run
   * @param progress how far that run has read
   * @param isHere whether the model has run on this machine: from then on it reads as one types
   * @param reading the last reading that is complete; null before the first
   */
  record State(JobState job, Portion progress, boolean isHere, @Nullable Reading reading)
      implements SentenceFigure.State<State> {

    @Override
    public @Nullable String textRead() {
      return reading == null ? null : reading.text();
    }

    @Override
    public State with(JobState now) {
      return new State(now, Portion.NOTHING, isHere, reading);
    }

    State has(Reading found, boolean computedHere) {
      return new State(job, Portion.NOTHING, computedHere, found);
    }
  }

  private static final StateCodec<State> CODEC = new Form();

  private static final class Form implements StateCodec<State> {
    @Override
    public void write(State it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.reading, Reading.CODEC);
    }

    @Override
    public State read(CodecReader in) {
      return new State(
          JobState.CODEC.read(in), Portion.NOTHING, in.flag(), in.optional(Reading.CODEC));
    }

    @Override
    public State atRest(State it) {
      return it.with(it.job.atRest());
    }
  }

  public LiveChain() {
    super("probability-live-chain", CODEC, ReadTask.NAME, TEXT, TEXT, AT);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(TEXT);
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, Portion.NOTHING, false, null);
  }

  @Override
  protected State read(State state, String result, boolean isHere) {
    return state.has(Reading.CODEC.decode(result), isHere);
  }

  @Override
  protected State progressed(State state, String report) {
    Portion progress = Portion.CODEC.decode(report);
    return new State(state.job(), progress, true, state.reading());
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    return action.startsWith(TOKEN)
        ? parameters.with(AT, Ascii.whole(action.substring(TOKEN.length())))
        : parameters;
  }

  /** What pressing a token sends; places count from 1. */
  static String action(int at) {
    return TOKEN + at;
  }

  /** Whether what is shown is another sentence's. */
  static boolean isStale(Parameters parameters, State state) {
    return isStale(parameters, TEXT, state);
  }

  @Override
  public View view(Parameters parameters, State state) {
    return ChainView.of(parameters, state);
  }

  @Override
  protected Message outcome(Parameters parameters, State state) {
    Reading reading = Objects.requireNonNull(state.reading());
    return Message.of("outcome")
        .with("count", reading.steps().size())
        .with("product", ChainView.product(reading.product()))
        .with("sum", Num.fixed(reading.logSum(), 2));
  }
}
