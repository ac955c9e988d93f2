package forwardpass.client.dom;

import org.teavm.jso.JSObject;

/** The other side: the worker as the page sees it, or the page as the worker sees it. */
public interface Port extends JSObject {
  void send(String kind, int job, String first, String second);
}
