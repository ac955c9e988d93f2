package forwardpass.client.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Where an element stands in the window, in pixels. */
public interface Box extends JSObject {
  @JSProperty
  double getLeft();

  @JSProperty
  double getRight();

  @JSProperty
  double getWidth();

  @JSProperty
  double getHeight();
}
