package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Takes the bytes of a file. */
@JSFunctor
@FunctionalInterface
public interface BytesSink extends JSObject {
  void accept(byte[] bytes);
}
