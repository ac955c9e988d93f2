package forwardpass.client.dom;

import org.teavm.jso.JSObject;

/** The classes of an element. */
public interface ClassList extends JSObject {
  void add(String name);

  void remove(String name);

  boolean contains(String name);
}
