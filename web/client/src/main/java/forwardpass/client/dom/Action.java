package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Something to do later. */
@JSFunctor
@FunctionalInterface
public interface Action extends JSObject {
  void run();
}
