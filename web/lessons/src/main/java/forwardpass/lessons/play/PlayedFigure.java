package forwardpass.lessons.play;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;

/**
 * A figure in steps, from 0 to a last one: played, paused, stepped back and on. The step is a
 * parameter, so that each has an address.
 *
 * <p>Words: {@code play}, {@code pause}, {@code back}, {@code on}, {@code step-of}.
 */
public abstract class PlayedFigure extends StatefulFigure<Playing> {
  private static final int MILLIS = 900; // between two steps

  private final NumberParameter at;
  private final Player player;

  /**
   * Names it.
   *
   * @param at the parameter that holds the step; its largest value is the last step
   */
  protected PlayedFigure(String id, NumberParameter at, Parameter<?>... parameters) {
    super(id, Playing.CODEC, parameters);
    this.at = at;
    this.player = new Player(at, 1, MILLIS);
  }

  @Override
  public final Playing init(Parameters parameters) {
    return Playing.STILL;
  }

  /** Which step the parameters stand at. */
  public final int step(Parameters parameters) {
    return (int) Math.floor(parameters.get(at));
  }

  @Override
  public final Update<Playing> update(Parameters parameters, Playing state, Event event) {
    return player.update(parameters, state, event);
  }

  /** The buttons, and where it stands. */
  protected final View bar(Parameters parameters, Playing state) {
    return player.bar(parameters, state);
  }
}
