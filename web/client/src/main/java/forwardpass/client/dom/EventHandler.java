package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Called when an event comes. */
@JSFunctor
@FunctionalInterface
public interface EventHandler extends JSObject {
  void handle(DomEvent event);
}
