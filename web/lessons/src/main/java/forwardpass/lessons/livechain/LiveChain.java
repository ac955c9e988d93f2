package forwardpass.lessons.livechain;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
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
public final class LiveChain implements Lesson<LiveChain.State> {
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "Once upon a time there was a dog who could read.",
          Sentence.MAX_BYTES,
          Sentence::parse);
  static final IntegerParameter AT = new IntegerParameter("at", 8, 1, Sentence.MAX_BYTES);
  private static final String TOKEN = "token-";

  /** What the worker is at. */
  enum Phase {
    IDLE,
    FETCHING,
    READING
  }

  /**
   * Where it stands.
   *
   * @param run the last run of the task
   * @param done so many bytes of the model have come, or so many tokens have been read
   * @param all of so many tokens
   * @param isHere whether the model has run on this machine: from then on it reads as one types
   * @param reading the last reading that is complete; null before the first
   * @param failure why the last run failed; empty where it did not
   */
  record State(
      int run,
      Phase phase,
      int done,
      int all,
      boolean isHere,
      @Nullable Reading reading,
      String failure) {

    State idle(String why) {
      return new State(run, Phase.IDLE, 0, 0, isHere, reading, why);
    }

    State fetching(int bytes) {
      return new State(run, Phase.FETCHING, bytes, 0, isHere, reading, "");
    }

    State reading(int tokens, int of) {
      return new State(run, Phase.READING, tokens, of, true, reading, "");
    }

    State has(Reading found, boolean computedHere) {
      return new State(run, Phase.IDLE, 0, 0, computedHere, found, "");
    }
  }

  @Override
  public String id() {
    return "probability-live-chain";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(TEXT, AT);
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
    return new State(0, Phase.IDLE, 0, 0, false, null, "");
  }

  @Override
  public Update<State> update(Parameters parameters, State state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, state.has(Reading.decode(prepared.message()), false));
    } else if (event instanceof Event.ParametersChanged) {
      return edited(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.phase() == Phase.IDLE) {
      return Update.of(parameters, state);
    } else if (event instanceof Event.Fetching fetching && fetching.run() == state.run()) {
      return Update.of(parameters, state.fetching(fetching.bytes()));
    } else if (event instanceof Event.Reported reported && reported.run() == state.run()) {
      return reported(parameters, state, reported);
    } else if (event instanceof Event.Failed failed && failed.run() == state.run()) {
      return Update.of(parameters, state.idle(failed.reason()));
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
    int run = state.run() + 1;
    Phase phase = state.isHere() ? Phase.READING : Phase.FETCHING;
    return Update.of(
        parameters,
        new State(run, phase, 0, 0, state.isHere(), state.reading(), ""),
        new Command.Cancel(state.run()),
        new Command.Start(run, new Job(ReadTask.NAME, sentence(parameters))));
  }

  private static Update<State> pressed(Parameters parameters, State state, String action) {
    if (action.equals("ask") && state.phase() == Phase.IDLE) {
      return start(parameters, state);
    } else if (action.equals("stop") && state.phase() != Phase.IDLE) {
      return Update.of(parameters, state.idle(""), new Command.Cancel(state.run()));
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
      String message = reported.message();
      int space = message.indexOf(' ');
      return Update.of(
          parameters,
          state.reading(
              Ascii.whole(message.substring(0, space)), Ascii.whole(message.substring(space + 1))));
    }
    State now = state.has(Reading.decode(reported.message()), true);
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
    if (!state.failure().isEmpty()) {
      return Message.of("failed").with("reason", state.failure());
    } else if (state.phase() != Phase.IDLE) {
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
