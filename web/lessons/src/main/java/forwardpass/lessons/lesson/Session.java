package forwardpass.lessons.lesson;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
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
  private S begun; // the state that it began with
  private @Nullable String begunText; // its text, once it was needed
  private @Nullable S keptState; // the last that was written
  private String keptText = "";
  private @Nullable Display display; // of the parameters and the state as they are

  private Session(Lesson<S> lesson, Parameters parameters, @Nullable String prepared) {
    this.lesson = lesson;
    this.prepared = prepared;
    this.parameters = parameters;
    this.state = lesson.init(parameters);
    this.begun = state;
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
    begun = state;
    begunText = null;
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
    display = null;
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
    display = null;
    hearPrepared();
  }

  /**
   * What is to be kept of it, with what runs set to rest.
   *
   * @param printed the parameters as the page has them without the reader
   * @param drafts what stands in fields of parameters and is not valid
   */
  public Snapshot snapshot(Parameters printed, List<Query.Setting> drafts) {
    StateCodec<S> codec = lesson.codec();
    return new Snapshot(
        lesson.id(),
        version(codec),
        Query.settings(printed, parameters),
        codec == null || state == begun ? "" : text(codec),
        drafts);
  }

  private static int version(@Nullable StateCodec<?> codec) {
    return codec == null ? 1 : codec.version();
  }

  /** Empty where it is as it began. Many events leave the state as it is, and it may be long. */
  private String text(StateCodec<S> codec) {
    String first = begunText;
    if (first == null) {
      first = codec.encode(codec.atRest(begun));
      begunText = first;
    }
    if (keptState != state) {
      keptText = codec.encode(codec.atRest(state));
      keptState = state;
    }
    return keptText.equals(first) ? "" : keptText;
  }

  /**
   * Takes up what was kept. Nothing changes where it is not this lesson's, or of another version,
   * or does not hold what such a snapshot holds.
   *
   * @param printed the parameters as the page has them without the reader
   * @return whether it was taken up
   */
  public boolean restore(Parameters printed, Snapshot kept) {
    StateCodec<S> codec = lesson.codec();
    Parameters wanted = Query.applyAll(printed, kept.settings());
    if (!kept.lesson().equals(lesson.id()) || kept.version() != version(codec) || wanted == null) {
      return false;
    }
    if (codec == null) {
      state = lesson.init(wanted);
    } else if (kept.state().isEmpty()) {
      state = begun;
    } else {
      try {
        state = codec.decode(kept.state());
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
    parameters = wanted;
    display = null;
    return true;
  }

  /** What stands in its fields for answers. */
  public List<Event.Answered> answers() {
    return lesson.answers(state);
  }

  /** The state as it is. */
  S state() {
    return state;
  }

  private Display display() {
    Display now = display;
    if (now == null) {
      now = lesson.display(parameters, state);
      display = now;
    }
    return now;
  }

  public Node view(Words words) {
    return display().view().lower(words);
  }

  /** What sentences of the text say of it now. */
  public List<Named> named() {
    return display().named();
  }

  public Message announcement() {
    return display().announcement();
  }
}
