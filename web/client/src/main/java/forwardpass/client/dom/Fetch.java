package forwardpass.client.dom;

import org.teavm.jso.JSObject;

/** A file on its way. */
public interface Fetch extends JSObject {
  /** Ends it; nothing more is heard of it. */
  void stop();
}
