package forwardpass.lessons.lesson;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a lesson: the only place where its parameters and state change. The page holds one for
 * each mounted lesson, the builder makes one for each it prints.
 */
public final class Session<S> {
  private final Lesson<S> lesson;
  private final @Nullable String prepared;
  private Parameters parameters;
  private S state;

  private Session(Lesson<S> lesson, Parameters parameters, @Nullable String prepared) {
    this.lesson = lesson;
    this.prepared = prepared;
    this.parameters = parameters;
    this.state = lesson.init(parameters);
    hearPrepared();
  }

  /** A run of a lesson that has nothing prepared, or that does without it. */
  public static <S> Session<S> start(Lesson<S> lesson, Parameters parameters) {
    return new Session<>(lesson, parameters, null);
  }

  /**
   * A run of a lesson.
   *
   * @param prepared the outcome of the job that {@link Lesson#prepared} names, or null
   */
  public static <S> Session<S> start(
      Lesson<S> lesson, Parameters parameters, @Nullable String prepared) {
    return new Session<>(lesson, parameters, prepared);
  }

  private void hearPrepared() {
    if (prepared != null) {
      dispatch(new Event.Prepared(prepared)); // what it asks for then is left undone
    }
  }

  /** The outcome that this run began with; null where nothing was prepared. */
  public @Nullable String prepared() {
    return prepared;
  }

  public Lesson<S> lesson() {
    return lesson;
  }

  public Parameters parameters() {
    return parameters;
  }

  /** Lets the lesson answer an event. */
  public List<Command> dispatch(Event event) {
    Update<S> update = lesson.update(parameters, state, event);
    parameters = update.parameters();
    state = update.state();
    return update.commands();
  }

  /** Sets the parameters and tells the lesson; nothing happens where they are as before. */
  public List<Command> set(Parameters changed) {
    if (changed.equals(parameters)) {
      return List.of();
    }
    parameters = changed;
    return dispatch(new Event.ParametersChanged());
  }

  /** Back to the beginning with these parameters. */
  public void restart(Parameters initial) {
    parameters = initial;
    state = lesson.init(initial);
    hearPrepared();
  }

  public Node view(Words words) {
    return lesson.view(parameters, state).lower(words);
  }

  public Message announcement() {
    return lesson.announcement(parameters, state);
  }
}
