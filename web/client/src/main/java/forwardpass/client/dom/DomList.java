package forwardpass.client.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Elements found by a selector, as they were then. */
public interface DomList extends JSObject {
  @JSProperty
  int getLength();

  DomElement item(int index);
}
