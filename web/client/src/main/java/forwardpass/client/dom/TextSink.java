package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Takes a text: most often the reason of a failure. */
@JSFunctor
@FunctionalInterface
public interface TextSink extends JSObject {
  void accept(String text);
}
