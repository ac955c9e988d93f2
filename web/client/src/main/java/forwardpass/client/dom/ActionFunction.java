package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * An {@link Action} as a function of JavaScript. Every class that is one costs a module some 100
 * bytes after compression, so there is one for all actions.
 */
@JSFunctor
@FunctionalInterface
interface ActionFunction extends JSObject {
  void run();

  static ActionFunction of(Action action) {
    return action::run;
  }
}
