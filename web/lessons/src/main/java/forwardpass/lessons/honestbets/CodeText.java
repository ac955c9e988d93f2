package forwardpass.lessons.honestbets;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Portion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text of the reader's, coded with the probabilities of the book's own model and read back from
 * the bits. The first one is coded when the page is printed.
 */
public final class CodeText extends SentenceFigure<CodeText.State> {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Once upon a time there was a little girl. She was happy.",
          Sentence.MAX_BYTES,
          Sentence::parse);
  private static final StateCodec<State> CODEC = new Form();

  /**
   * Where it stands.
   *
   * @param job the task's last run
   * @param progress how far that run has come
   * @param isHere whether the model has run on this machine
   * @param coded what the last text became; null before the first
   */
  record State(JobState job, Portion progress, boolean isHere, @Nullable Coded coded)
      implements SentenceFigure.State<State> {
    @Override
    public @Nullable String textRead() {
      return coded == null ? null : coded.text();
    }

    @Override
    public State with(JobState now) {
      return new State(now, Portion.NOTHING, isHere, coded);
    }
  }

  private static final class Form implements StateCodec<State> {
    @Override
    public void write(State it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.flag(it.isHere);
      out.optional(it.coded, Coded.CODEC);
    }

    @Override
    public State read(CodecReader in) {
      return new State(
          JobState.CODEC.read(in), Portion.NOTHING, in.flag(), in.optional(Coded.CODEC));
    }

    @Override
    public State atRest(State it) {
      return it.with(it.job.atRest());
    }
  }

  public CodeText() {
    super("cross-entropy-code", CODEC, CodeTask.NAME, TEXT, TEXT);
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, Portion.NOTHING, false, null);
  }

  @Override
  protected State read(State state, String result, boolean isHere) {
    return new State(state.job(), Portion.NOTHING, isHere, Coded.CODEC.decode(result));
  }

  @Override
  protected State progressed(State state, String report) {
    return new State(state.job(), Portion.CODEC.decode(report), true, state.coded());
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    return parameters;
  }

  @Override
  public View view(Parameters parameters, State state) {
    return CodeView.of(state, isStale(parameters, TEXT, state));
  }

  @Override
  public List<Named> named(Parameters parameters, State state) {
    Coded coded = state.coded();
    int bytes = coded == null ? 0 : coded.byteBits();
    int code = coded == null ? 0 : coded.code().length();
    double surprise = coded == null ? 0 : coded.surprise();
    return List.of(
        Named.of("bytes", Num.grouped(bytes)),
        Named.of("surprise", Num.fixed(surprise, 1)),
        Named.of("code", Num.grouped(code)));
  }

  @Override
  protected Message outcome(Parameters parameters, State state) {
    return CodeView.outcome(Objects.requireNonNull(state.coded()));
  }
}
