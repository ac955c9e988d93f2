package forwardpass.lessons.play;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/**
 * Plays a parameter from 0 to its end: a bar of buttons, and what they do. While it plays the
 * parameter moves a little at every tick of the clock; steps by hand stop it and land on whole
 * ones.
 *
 * <p>Words: {@code play}, {@code pause}, {@code back}, {@code on}, {@code step-of}.
 *
 * @param at the parameter that counts steps
 * @param last the last of them
 * @param perTick how far it moves at a tick
 * @param millis how long a tick is
 */
public record Player(NumberParameter at, int last, double perTick, int millis) {
  /** Up to the largest value that the parameter can have. */
  public Player(NumberParameter at, double perTick, int millis) {
    this(at, (int) at.max(), perTick, millis);
  }

  public Update<Playing> update(Parameters parameters, Playing state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return stopped(parameters, state); // the reader has taken over
    }
    if (event instanceof Event.Ticked ticked && ticked.run() == state.run() && state.running()) {
      return advanced(parameters, state);
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    return Update.of(parameters, state);
  }

  private Update<Playing> pressed(Parameters parameters, Playing state, String action) {
    double now = parameters.get(at);
    return switch (action) {
      case "play" -> {
        Playing playing = new Playing(state.run() + 1, true);
        Parameters from = now >= last ? parameters.with(at, 0.0) : parameters;
        yield Update.of(from, playing, new Command.Tick(playing.run(), millis));
      }
      case "pause" -> stopped(parameters, state);
      case "back" -> stopped(parameters.with(at, Math.max(0, Math.ceil(now) - 1)), state);
      case "on" -> stopped(parameters.with(at, Math.min(last, Math.floor(now) + 1)), state);
      default -> Update.of(parameters, state);
    };
  }

  private Update<Playing> advanced(Parameters parameters, Playing state) {
    double next = Math.min(last, parameters.get(at) + perTick);
    Parameters moved = parameters.with(at, next);
    return next == last
        ? Update.of(moved, new Playing(state.run(), false))
        : Update.of(moved, state, new Command.Tick(state.run(), millis));
  }

  /** No longer played, if it was. */
  public Update<Playing> stopped(Parameters parameters, Playing state) {
    Playing still = new Playing(state.run(), false);
    return state.running()
        ? Update.of(parameters, still, new Command.Cancel(state.run()))
        : Update.of(parameters, still);
  }

  /** The buttons, and where it stands. */
  public View bar(Parameters parameters, Playing state) {
    double now = parameters.get(at);
    String play = state.running() ? "pause" : "play";
    Message count = Message.of("step-of").with("step", (int) Math.floor(now)).with("steps", last);
    return Group.of(
        "playbar needs-js",
        Button.of(play, Message.of(play)),
        Button.of("back", Message.of("back")).when(now > 0),
        Button.of("on", Message.of("on")).when(now < last),
        new Say("span", "playbar-at", count));
  }
}
