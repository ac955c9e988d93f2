package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Takes a whole number. */
@JSFunctor
@FunctionalInterface
public interface CountSink extends JSObject {
  void accept(int count);
}
