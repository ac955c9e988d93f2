package forwardpass.lessons.attention;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
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
 * What every head of the book's model attends to in a text of the reader's. The first text is read
 * when the page is printed; the model is fetched when the reader asks about another.
 */
public final class RealHeads implements Lesson<RealHeads.State> {
  private static final int MOST_HEADS = 19; // numbers of heads begin at 0
  private static final String HEAD = "head-";
  private static final TextParameter TEXT =
      new TextParameter(
          "text", "Tom had a red ball. Lily had a red", Sentence.MAX_BYTES, Sentence::parse);

  /** The large map's head, counted over the layers. */
  static final IntegerParameter HEAD_SHOWN =
      new IntegerParameter("head", MeasuredHeads.PREVIOUS, 0, MOST_HEADS);

  /** Which token asks: the map's row that is read out. */
  static final IntegerParameter ROW = new IntegerParameter("row", 9, 0, HeadMaps.MOST_TOKENS - 1);

  /**
   * Where it stands.
   *
   * @param job the task's last run
   * @param isHere whether the model has run on this machine: from then on it reads as one types
   * @param drawn the maps of the last text that was read; null before the first
   */
  record State(JobState job, boolean isHere, @Nullable DrawnHeads drawn) {
    State with(JobState now) {
      return new State(now, isHere, drawn);
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

  @Override
  public StateCodec<State> codec() {
    return CODEC;
  }

  @Override
  public String id() {
    return "attention-real-heads";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(TEXT, HEAD_SHOWN, ROW);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(TEXT);
  }

  static String sentence(Parameters parameters) {
    return Sentence.parse(parameters.get(TEXT)).get();
  }

  @Override
  public Job prepared(Parameters parameters) {
    return new Job(HeadsTask.NAME, sentence(parameters));
  }

  @Override
  public State init(Parameters parameters) {
    return new State(JobState.NONE, false, null);
  }

  @Override
  public Update<State> update(Parameters parameters, State state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      HeadMaps maps = HeadMaps.CODEC.decode(prepared.message());
      return Update.of(parameters, new State(state.job(), false, DrawnHeads.of(maps)));
    } else if (event instanceof Event.ParametersChanged) {
      return state.isHere() && isStale(parameters, state)
          ? start(parameters, state)
          : Update.of(parameters, state);
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

  /** Whether the maps are another text's. */
  static boolean isStale(Parameters parameters, State state) {
    HeadMaps maps = state.maps();
    return maps != null && !maps.text().equals(sentence(parameters));
  }

  private static Update<State> start(Parameters parameters, State state) {
    JobState begun = state.isHere() ? state.job().started() : state.job().fetches();
    return Update.of(
        parameters,
        state.with(begun),
        state.job().cancel(),
        begun.begin(new Job(HeadsTask.NAME, sentence(parameters))));
  }

  private static Update<State> pressed(Parameters parameters, State state, String action) {
    if (action.equals("ask") && !state.job().isBusy()) {
      return start(parameters, state);
    } else if (action.equals("stop")) {
      return Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
    } else if (action.startsWith(HEAD)) {
      int head = Ascii.whole(action.substring(HEAD.length()));
      return Update.of(parameters.with(HEAD_SHOWN, head), state);
    }
    return Update.of(parameters, state);
  }

  /** What pressing a head's small map sends. */
  static String action(int head) {
    return HEAD + head;
  }

  private static Update<State> reported(
      Parameters parameters, State state, Event.Reported reported) {
    HeadMaps maps = HeadMaps.CODEC.decode(reported.message());
    State now = new State(state.job(), true, DrawnHeads.of(maps));
    // What was typed while the model was on its way comes next.
    return isStale(parameters, now) ? start(parameters, now) : Update.of(parameters, now);
  }

  @Override
  public View view(Parameters parameters, State state) {
    return HeadsView.of(parameters, state);
  }

  @Override
  public Message announcement(Parameters parameters, State state) {
    HeadMaps maps = state.maps();
    if (state.job().hasFailed()) {
      return state.job().said();
    } else if (state.job().isBusy()) {
      return Message.of("at-work");
    }
    return maps == null ? Message.of("nothing-read") : HeadsView.describe(parameters, maps);
  }
}
