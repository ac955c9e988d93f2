package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A {@link TextSink} as a function of JavaScript: one for all, as {@link ActionFunction} says. */
@JSFunctor
@FunctionalInterface
interface TextFunction extends JSObject {
  void accept(String text);

  static TextFunction of(TextSink sink) {
    return sink::accept;
  }
}
