package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** An {@link EventHandler} as a function of JavaScript: one for all, as {@link ActionFunction}. */
@JSFunctor
@FunctionalInterface
public interface EventFunction extends JSObject {
  void handle(DomEvent event);
}
