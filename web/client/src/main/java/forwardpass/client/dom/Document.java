package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Where nodes are made and found. */
public interface Document extends JSObject {
  DomElement createElementNS(String namespace, String name);

  DomNode createTextNode(String text);

  @Nullable DomElement getElementById(String id);

  DomList querySelectorAll(String selector);

  /** Hears events of that type from the whole page, as far as they rise. */
  void addEventListener(String type, EventFunction handler);

  /** Does to what has the focus what the command says: {@code insertText} types a text. */
  boolean execCommand(String command, boolean showsUi, String value);

  @JSProperty
  @Nullable DomElement getActiveElement();
}
