package forwardpass.lessons.jobs;

import forwardpass.lessons.jobs.Fetched.Phase;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/**
 * A figure that shows a file of the site, fetched when the reader asks for it.
 *
 * <p>Words: {@code before}, {@code load}, {@code loading}, {@code failed}.
 *
 * @param <T> what is read from the file, immutable
 */
public abstract class FetchFigure<T> extends StatefulFigure<Fetched<T>> {
  private final String asset;

  protected FetchFigure(String id, String asset, Parameter<?>... parameters) {
    super(id, new Fetched.Form<>(), parameters);
    this.asset = asset;
  }

  /** What the file holds. */
  protected abstract T read(byte[] file);

  @Override
  public final Fetched<T> init(Parameters parameters) {
    return new Fetched<>(0, Phase.AWAY, null);
  }

  @Override
  public final Update<Fetched<T>> update(Parameters parameters, Fetched<T> state, Event event) {
    boolean isComing = state.phase() == Phase.COMING;
    if (event instanceof Event.Pressed pressed && pressed.action().equals("load")) {
      return isComing || state.value() != null
          ? Update.of(parameters, state)
          : fetched(parameters, new Fetched<>(state.run() + 1, Phase.COMING, null));
    } else if (event instanceof Event.Restored && isComing) {
      return fetched(parameters, state);
    } else if (event instanceof Event.Loaded loaded && loaded.run() == state.run()) {
      return Update.of(parameters, new Fetched<>(state.run(), Phase.HERE, read(loaded.bytes())));
    } else if (event instanceof Event.Failed failed && failed.run() == state.run()) {
      return Update.of(parameters, new Fetched<>(state.run(), Phase.FAILED, null));
    }
    return Update.of(parameters, state);
  }

  private Update<Fetched<T>> fetched(Parameters parameters, Fetched<T> state) {
    return Update.of(parameters, state, new Command.Load(state.run(), asset));
  }

  /** What it says before the file is there. */
  protected static Message waiting(Fetched<?> state) {
    return Message.of(state.phase() == Phase.FAILED ? "failed" : "before");
  }

  /** What it shows before the file is there. */
  protected static View asking(Fetched<?> state) {
    boolean isComing = state.phase() == Phase.COMING;
    String css = state.phase() == Phase.FAILED ? "says-error" : "";
    return Group.of(
        "",
        new Say("p", css, waiting(state)),
        Group.of(
            "job needs-js",
            Button.of("load", Message.of(isComing ? "loading" : "load")).when(!isComing)));
  }
}
