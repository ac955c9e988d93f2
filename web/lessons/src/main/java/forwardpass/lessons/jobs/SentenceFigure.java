package forwardpass.lessons.jobs;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that has the book's model read a sentence of the reader's. The first one is read when
 * the page is printed; the model is fetched when the reader asks about another ({@code ask}, which
 * {@code stop} ends), and from then on it reads as one types.
 *
 * @param <R> what the model's reading of a sentence comes to, immutable
 */
public abstract class SentenceFigure<R extends SentenceState.Result>
    extends StatefulFigure<SentenceState<R>> {
  private final Codec<R> results;
  private final String task;
  private final TextParameter text;
  private String choosing = ""; // begins the actions that choose; empty where there are none
  private @Nullable IntegerParameter chosen;

  /**
   * Names it.
   *
   * @param results the form of the task's result, and of what is kept
   * @param task the name of the task that reads
   * @param text the parameter that holds the sentence, one of {@code parameters}
   */
  protected SentenceFigure(
      String id, Codec<R> results, String task, TextParameter text, Parameter<?>... parameters) {
    super(id, SentenceState.codec(results), parameters);
    this.results = results;
    this.task = task;
    this.text = text;
  }

  /** A button whose action is {@code prefix} and a number sets the parameter to that number. */
  protected final void chooses(String prefix, IntegerParameter parameter) {
    choosing = prefix;
    chosen = parameter;
  }

  /**
   * The parameters after any other of the lesson's buttons was pressed. If then something else is
   * asked, the model answers at once.
   */
  protected Parameters pressed(Parameters parameters, String action) {
    return chosen != null && action.startsWith(choosing)
        ? parameters.with(chosen, Ascii.whole(action.substring(choosing.length())))
        : parameters;
  }

  /** What there is to say of the result that is shown. */
  protected abstract Message outcome(Parameters parameters, R result);

  @Override
  public final SentenceState<R> init(Parameters parameters) {
    return SentenceState.empty();
  }

  private static String sentence(Parameters parameters, TextParameter text) {
    return Sentence.parse(parameters.get(text)).get();
  }

  /** The task's input, which the result names as its text: the sentence, unless more is asked. */
  protected String asked(Parameters parameters) {
    return sentence(parameters, text);
  }

  private Job job(Parameters parameters) {
    return new Job(task, asked(parameters));
  }

  @Override
  public final Job prepared(Parameters parameters) {
    return job(parameters);
  }

  /** Whether what is shown is another sentence's than the one that {@code text} holds. */
  protected static boolean isStale(
      Parameters parameters, TextParameter text, SentenceState<?> state) {
    return state.isBehind(sentence(parameters, text));
  }

  @Override
  public final Update<SentenceState<R>> update(
      Parameters parameters, SentenceState<R> state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, state.with(results.decode(prepared.message()), false));
    } else if (event instanceof Event.ParametersChanged) {
      return state.isHere() ? caughtUp(parameters, state) : Update.of(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      SentenceState<R> now = state.with(state.job().after(event));
      return event instanceof Event.Reported reported
          ? reported(parameters, now, reported)
          : Update.of(parameters, now);
    }
    return Update.of(parameters, state);
  }

  /** Reads the present sentence if another one's result is shown; what is under way is no use. */
  private Update<SentenceState<R>> caughtUp(Parameters parameters, SentenceState<R> state) {
    return isBehind(parameters, state) ? start(parameters, state) : Update.of(parameters, state);
  }

  /** Whether what is shown answers something else than what is asked now. */
  protected final boolean isBehind(Parameters parameters, SentenceState<R> state) {
    return state.isBehind(asked(parameters));
  }

  private Update<SentenceState<R>> start(Parameters parameters, SentenceState<R> state) {
    JobState begun = state.isHere() ? state.job().started() : state.job().fetches();
    return Update.of(
        parameters, state.with(begun), state.job().cancel(), begun.begin(job(parameters)));
  }

  private Update<SentenceState<R>> pressed(
      Parameters parameters, SentenceState<R> state, String action) {
    if (action.equals("ask") && !state.job().isBusy()) {
      return start(parameters, state);
    } else if (action.equals("stop")) {
      return Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
    }
    Parameters now = pressed(parameters, action);
    return asked(now).equals(asked(parameters)) ? Update.of(now, state) : start(now, state);
  }

  private Update<SentenceState<R>> reported(
      Parameters parameters, SentenceState<R> state, Event.Reported reported) {
    // What was typed while the model was on its way comes next.
    return reported.done()
        ? caughtUp(parameters, state.with(results.decode(reported.message()), true))
        : Update.of(parameters, state.with(SoFar.CODEC.decode(reported.message())));
  }

  @Override
  public final Message announcement(Parameters parameters, SentenceState<R> state) {
    if (state.job().hasFailed()) {
      return state.job().said();
    } else if (state.job().isBusy()) {
      return Message.of("at-work");
    }
    R result = state.result();
    return result == null ? Message.of("nothing-read") : outcome(parameters, result);
  }
}
