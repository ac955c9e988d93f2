package forwardpass.lessons.play;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/**
 * A figure in steps, from 0 to a last one: played, paused, stepped back and on. The step is a
 * parameter, so that each has an address.
 *
 * <p>Words: {@code play}, {@code pause}, {@code back}, {@code on}, {@code step-of}.
 */
public abstract class PlayedFigure extends StatefulFigure<Playing> {
  private static final int MILLIS = 900; // between two steps

  private final NumberParameter at;
  private final int last;

  /**
   * Names it.
   *
   * @param at the parameter that holds the step; its largest value is the last step
   */
  protected PlayedFigure(String id, NumberParameter at, Parameter<?>... parameters) {
    super(id, Playing.CODEC, parameters);
    this.at = at;
    this.last = (int) at.max();
  }

  @Override
  public final Playing init(Parameters parameters) {
    return new Playing(0, false);
  }

  /** Which step the parameters stand at. */
  public final int step(Parameters parameters) {
    return (int) Math.floor(parameters.get(at) + 0.5);
  }

  @Override
  public final Update<Playing> update(Parameters parameters, Playing state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return stopped(parameters, state); // the reader has taken over
    }
    if (event instanceof Event.Ticked ticked && ticked.run() == state.run() && state.running()) {
      return advanced(parameters, state);
    }
    return event instanceof Event.Pressed pressed
        ? pressed(parameters, state, pressed.action())
        : Update.of(parameters, state);
  }

  private Update<Playing> pressed(Parameters parameters, Playing state, String action) {
    int step = step(parameters);
    return switch (action) {
      case "play" -> {
        Playing playing = new Playing(state.run() + 1, true);
        Parameters from = step == last ? at(parameters, 0) : parameters;
        yield Update.of(from, playing, new Command.Tick(playing.run(), MILLIS));
      }
      case "pause" -> stopped(parameters, state);
      case "back" -> stopped(at(parameters, Math.max(0, step - 1)), state);
      case "on" -> stopped(at(parameters, Math.min(last, step + 1)), state);
      default -> Update.of(parameters, state);
    };
  }

  private Update<Playing> advanced(Parameters parameters, Playing state) {
    int next = Math.min(last, step(parameters) + 1);
    Parameters moved = at(parameters, next);
    if (next == last) {
      return Update.of(moved, new Playing(state.run(), false));
    }
    return Update.of(moved, state, new Command.Tick(state.run(), MILLIS));
  }

  private static Update<Playing> stopped(Parameters parameters, Playing state) {
    Playing still = new Playing(state.run(), false);
    return state.running()
        ? Update.of(parameters, still, new Command.Cancel(state.run()))
        : Update.of(parameters, still);
  }

  private Parameters at(Parameters parameters, int step) {
    return parameters.with(at, (double) step);
  }

  /** The buttons, and where it stands. */
  protected final View bar(Parameters parameters, Playing state) {
    int step = step(parameters);
    String play = state.running() ? "pause" : "play";
    return Group.of(
        "playbar needs-js",
        Button.of(play, Message.of(play)),
        Button.of("back", Message.of("back")).when(step > 0),
        Button.of("on", Message.of("on")).when(step < last),
        new Say(
            "span", "playbar-at", Message.of("step-of").with("step", step).with("steps", last)));
  }
}
