package forwardpass.client.dom;

import org.teavm.jso.JSObject;

/** What is being pasted. */
public interface Clipboard extends JSObject {
  /** The content as that media type; empty where it has none. */
  String getData(String mediaType);
}
