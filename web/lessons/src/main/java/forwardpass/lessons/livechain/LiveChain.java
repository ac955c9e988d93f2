package forwardpass.lessons.livechain;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the reader's, read by the book's own model: a conditional probability for every
 * token, their product, the sum of their logarithms. The first sentence is read when the page is
 * printed; the model is fetched when the reader asks about another.
 */
public final class LiveChain extends StatefulFigure<LiveChain.State> {
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
  record State(
      JobState job, ReadTask.Progress progress, boolean isHere, @Nullable Reading reading) {

    State with(JobState now) {
      return new State(now, NOTHING, isHere, reading);
    }

    State has(Reading found, boolean computedHere) {
      return new State(job, NOTHING, computedHere, found);
    }
  }

  private static final ReadTask.Progress NOTHING = new ReadTask.Progress(0, 0);
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
      return new State(JobState.CODEC.read(in), NOTHING, in.flag(), in.optional(Reading.CODEC));
    }

    @Override
    public State atRest(State it) {
      return it.with(it.job.atRest());
    }
  }

  public LiveChain() {
    super("probability-live-chain", CODEC, TEXT, AT);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(TEXT);
  }

  /** The sentence as the model reads it. */
  static String sentence(Parameters parameters) {
    return Sentence.parse(parameters.get(TEXT)).get();
  }

  @Override
  public Job prepared(Parameters parameters) {
    return new Job(ReadTask.NAME, sentence(parameters));
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, NOTHING, false, null);
  }

  @Override
  public Update<State> update(Parameters parameters, State state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      Reading reading = Reading.CODEC.decode(prepared.message());
      return Update.of(parameters, state.has(reading, false));
    } else if (event instanceof Event.ParametersChanged) {
      return edited(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      State now = state.with(state.job().after(event));
      return event instanceof Event.Reported reported
          ? reported(parameters, now, reported)
          : Update.of(parameters, now);
    }
    return Update.of(parameters, state);
  }

  /** Once the model is here it reads as the reader types; what it is at is then of no use. */
  private static Update<State> edited(Parameters parameters, State state) {
    return state.isHere() && isStale(parameters, state)
        ? start(parameters, state)
        : Update.of(parameters, state);
  }

  /** Whether what is shown is another sentence's. */
  static boolean isStale(Parameters parameters, State state) {
    Reading reading = state.reading();
    return reading != null && !reading.text().equals(sentence(parameters));
  }

  private static Update<State> start(Parameters parameters, State state) {
    JobState begun = state.isHere() ? state.job().started() : state.job().fetches();
    return Update.of(
        parameters,
        state.with(begun),
        state.job().cancel(),
        begun.begin(new Job(ReadTask.NAME, sentence(parameters))));
  }

  private static Update<State> pressed(Parameters parameters, State state, String action) {
    if (action.equals("ask") && !state.job().isBusy()) {
      return start(parameters, state);
    } else if (action.equals("stop")) {
      return Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
    } else if (action.startsWith(TOKEN)) {
      int at = Ascii.whole(action.substring(TOKEN.length()));
      return Update.of(parameters.with(AT, at), state);
    }
    return Update.of(parameters, state);
  }

  /** What pressing a token sends; places count from 1. */
  static String action(int at) {
    return TOKEN + at;
  }

  private static Update<State> reported(
      Parameters parameters, State state, Event.Reported reported) {
    if (!reported.done()) {
      ReadTask.Progress progress = ReadTask.Progress.CODEC.decode(reported.message());
      return Update.of(parameters, new State(state.job(), progress, true, state.reading()));
    }
    State now = state.has(Reading.CODEC.decode(reported.message()), true);
    // What was typed while the model was on its way comes next.
    return isStale(parameters, now) ? start(parameters, now) : Update.of(parameters, now);
  }

  @Override
  public View view(Parameters parameters, State state) {
    return ChainView.of(parameters, state);
  }

  @Override
  public Message announcement(Parameters parameters, State state) {
    Reading reading = state.reading();
    if (state.job().hasFailed()) {
      return state.job().said();
    } else if (state.job().isBusy()) {
      return Message.of("at-work");
    } else if (reading == null) {
      return Message.of("nothing-read");
    }
    return Message.of("outcome")
        .with("count", reading.steps().size())
        .with("product", ChainView.product(reading.product()))
        .with("sum", Num.fixed(reading.logSum(), 2));
  }
}
