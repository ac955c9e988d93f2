package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A node of the document: an element or a text. */
public interface DomNode extends JSObject {
  int ELEMENT = 1;
  int TEXT = 3;

  @JSProperty
  int getNodeType();

  /** The characters of a text; null on an element. */
  @JSProperty
  @Nullable String getNodeValue();

  @JSProperty
  void setNodeValue(String text);

  @JSProperty
  @Nullable DomNode getFirstChild();

  @JSProperty
  @Nullable DomNode getNextSibling();

  @JSProperty
  boolean isIsConnected();

  DomNode insertBefore(DomNode child, @Nullable DomNode before);

  DomNode removeChild(DomNode child);

  DomNode cloneNode(boolean deep);

  boolean contains(@Nullable DomNode other);
}
