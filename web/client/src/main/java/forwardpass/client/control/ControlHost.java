package forwardpass.client.control;

import forwardpass.client.dom.EventHandler;
import forwardpass.lessons.parameter.Parameters;

/** A mounted lesson, as its controls see it. */
public interface ControlHost {
  /** The parameters as they are. */
  Parameters parameters();

  /** Sets the parameters and shows what follows. */
  void set(Parameters changed);

  /** The draft in a field became invalid, or valid again (then {@code text} is empty). */
  void draft(String parameter, String text, boolean isInvalid);

  /** Hears events of that type from the whole lesson; a failing handler fails the lesson. */
  void on(String type, EventHandler handler);

  /** Runs the last of the actions given before the next frame. */
  void beforeNextFrame(Runnable action);
}
