package forwardpass.client.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The part of an SVG transform that scales: pixels for each user unit, across and down. */
public interface Matrix extends JSObject {
  @JSProperty
  double getA();

  @JSProperty
  double getD();
}
