package forwardpass.lessons.story;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a story, what the model expects next, and the model writing on. What it expects
 * after the first beginning is printed with the page; the model is fetched when it is to write.
 */
public final class WriteOn implements Lesson<StoryState> {
  static final TextParameter TEXT =
      new TextParameter(
          "text", "Once upon a time, there was a little", Sentence.MAX_BYTES, Sentence::parse);
  static final NumberParameter T = new NumberParameter("T", 0.8, 0, 2, 0.05);
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, 1_000_000);

  /** How many tokens it writes before it is asked again. */
  private static final int AT_ONCE = 48;

  /** Between two tokens, so that one can follow; the model itself needs a few milliseconds. */
  private static final int PACE = 90;

  @Override
  public String id() {
    return "home-story";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(TEXT, T, SEED);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(TEXT, T);
  }

  static String text(Parameters parameters) {
    return Sentence.parse(parameters.get(TEXT)).get();
  }

  @Override
  public Job prepared(Parameters parameters) {
    return request(parameters, List.of(), 0).job();
  }

  private static StoryRequest request(Parameters parameters, List<Integer> written, int count) {
    return new StoryRequest(
        text(parameters), written, parameters.get(T), parameters.get(SEED), count);
  }

  @Override
  public StateCodec<StoryState> codec() {
    return StoryState.CODEC;
  }

  @Override
  public StoryState init(Parameters parameters) {
    return StoryState.empty();
  }

  @Override
  public Update<StoryState> update(Parameters parameters, StoryState state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, state.shows(StoryReport.CODEC.decode(prepared.message())));
    } else if (event instanceof Event.ParametersChanged) {
      return edited(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (event instanceof Event.Ticked ticked && ticked.run() == state.tick()) {
      return reveal(parameters, state);
    } else if (state.job().hears(event)) {
      StoryState now = state.hears(event);
      return state.isPacing() || now.job().hasFailed()
          ? Update.of(parameters, now)
          : reveal(parameters, now);
    }
    return Update.of(parameters, state);
  }

  /** A new text is looked at if the model is here; a new temperature goes on with what is there. */
  private static Update<StoryState> edited(Parameters parameters, StoryState state) {
    if (!state.text().equals(text(parameters))) {
      StoryState cleared = state.cleared();
      return state.isHere() ? start(parameters, cleared, 0) : stopped(parameters, cleared);
    }
    boolean isWriting = state.isHere() && state.toWrite() > 0;
    return isWriting ? start(parameters, state, state.toWrite()) : Update.of(parameters, state);
  }

  private static Update<StoryState> pressed(
      Parameters parameters, StoryState state, String action) {
    return switch (action) {
      case "write" ->
          state.isBusy() || state.hasEnded()
              ? Update.of(parameters, state)
              : start(parameters, state, AT_ONCE);
      case "ask" -> state.isBusy() ? Update.of(parameters, state) : start(parameters, state, 0);
      case "stop" -> stopped(parameters, state);
      case "again" -> {
        int seed = parameters.get(SEED) % (int) SEED.max() + 1;
        Parameters next = parameters.with(SEED, seed);
        StoryState cleared = state.cleared();
        yield state.isHere() ? start(next, cleared, AT_ONCE) : stopped(next, cleared);
      }
      default -> Update.of(parameters, state);
    };
  }

  private static Update<StoryState> start(Parameters parameters, StoryState state, int count) {
    StoryState now = state.begins(count);
    List<Integer> ids = new ArrayList<>();
    for (StoryReport.Token token : state.written()) {
      ids.add(token.id());
    }
    return Update.of(
        parameters,
        now,
        state.job().cancel(),
        new Command.Cancel(state.tick()),
        now.job().begin(request(parameters, ids, count).job()));
  }

  private static Update<StoryState> stopped(Parameters parameters, StoryState state) {
    return Update.of(
        parameters, state.stopped(), state.job().cancel(), new Command.Cancel(state.tick()));
  }

  /** Shows the next of what the model has said; a token at a time. */
  private static Update<StoryState> reveal(Parameters parameters, StoryState state) {
    StoryState now = state.reveals();
    return now.isPacing()
        ? Update.of(parameters, now, new Command.Tick(now.tick(), PACE))
        : Update.of(parameters, now);
  }

  @Override
  public View view(Parameters parameters, StoryState state) {
    return StoryView.of(parameters, state);
  }

  @Override
  public Message announcement(Parameters parameters, StoryState state) {
    return StoryView.announcement(parameters, state);
  }
}
