package forwardpass.client.dom;

import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;

/** The part of an address after the question mark. */
public interface AddressQuery extends JSObject {
  void append(String name, String text);

  @JSMethod("toString")
  String print();
}
