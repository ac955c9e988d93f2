package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Takes a name and its text. */
@JSFunctor
@FunctionalInterface
public interface PairSink extends JSObject {
  void accept(String name, String text);
}
