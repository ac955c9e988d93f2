package forwardpass.lessons.jobs;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that has the book's model read a sentence of the reader's. The first one is read when
 * the page is printed; the model is fetched when the reader asks about another ({@code ask}, which
 * {@code stop} ends), and from then on it reads as one types.
 *
 * @param <S> its state, immutable
 */
public abstract class SentenceFigure<S extends SentenceFigure.State<S>> extends StatefulFigure<S> {
  private final String task;
  private final TextParameter text;

  /**
   * Where such a lesson stands.
   *
   * @param <S> the state itself
   */
  public interface State<S> {
    /** The task's last run. */
    JobState job();

    /** Whether the model has run on this machine. */
    boolean isHere();

    /** The sentence whose result is shown; null before the first. */
    @Nullable String textRead();

    /** The same with another state of the run. */
    S with(JobState now);
  }

  /**
   * Names it.
   *
   * @param task the name of the task that reads
   * @param text the parameter that holds the sentence, one of {@code parameters}
   */
  protected SentenceFigure(
      String id, StateCodec<S> codec, String task, TextParameter text, Parameter<?>... parameters) {
    super(id, codec, parameters);
    this.task = task;
    this.text = text;
  }

  /**
   * The state with a task's result.
   *
   * @param isHere whether the result was computed on this machine
   */
  protected abstract S read(S state, String result, boolean isHere);

  /** The state with a report of a task that is not done. */
  protected S progressed(S state, String report) {
    return state;
  }

  /** The parameters after any other of the lesson's buttons was pressed. */
  protected abstract Parameters pressed(Parameters parameters, String action);

  /** What there is to say of the result that is shown. */
  protected abstract Message outcome(Parameters parameters, S state);

  private static String sentence(Parameters parameters, TextParameter text) {
    return Sentence.parse(parameters.get(text)).get();
  }

  private Job job(Parameters parameters) {
    return new Job(task, sentence(parameters, text));
  }

  @Override
  public final Job prepared(Parameters parameters) {
    return job(parameters);
  }

  /** Whether what is shown is another sentence's than the one that {@code text} holds. */
  protected static boolean isStale(Parameters parameters, TextParameter text, State<?> state) {
    String read = state.textRead();
    return read != null && !read.equals(sentence(parameters, text));
  }

  @Override
  public final Update<S> update(Parameters parameters, S state, Event event) {
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, read(state, prepared.message(), false));
    } else if (event instanceof Event.ParametersChanged) {
      return state.isHere() ? caughtUp(parameters, state) : Update.of(parameters, state);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      S now = state.with(state.job().after(event));
      return event instanceof Event.Reported reported
          ? reported(parameters, now, reported)
          : Update.of(parameters, now);
    }
    return Update.of(parameters, state);
  }

  /** Reads the present sentence if another one's result is shown; what is under way is no use. */
  private Update<S> caughtUp(Parameters parameters, S state) {
    return isStale(parameters, text, state)
        ? start(parameters, state)
        : Update.of(parameters, state);
  }

  private Update<S> start(Parameters parameters, S state) {
    JobState begun = state.isHere() ? state.job().started() : state.job().fetches();
    return Update.of(
        parameters, state.with(begun), state.job().cancel(), begun.begin(job(parameters)));
  }

  private Update<S> pressed(Parameters parameters, S state, String action) {
    if (action.equals("ask") && !state.job().isBusy()) {
      return start(parameters, state);
    } else if (action.equals("stop")) {
      return Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
    }
    return Update.of(pressed(parameters, action), state);
  }

  private Update<S> reported(Parameters parameters, S state, Event.Reported reported) {
    // What was typed while the model was on its way comes next.
    return reported.done()
        ? caughtUp(parameters, read(state, reported.message(), true))
        : Update.of(parameters, progressed(state, reported.message()));
  }

  @Override
  public final Message announcement(Parameters parameters, S state) {
    if (state.job().hasFailed()) {
      return state.job().said();
    } else if (state.job().isBusy()) {
      return Message.of("at-work");
    }
    return state.textRead() == null ? Message.of("nothing-read") : outcome(parameters, state);
  }
}
