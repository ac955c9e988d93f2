package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSProperty;

/** An element, and the few things that only some elements have: ask those of the right ones. */
public interface DomElement extends DomNode {
  @JSProperty
  String getLocalName();

  @JSProperty
  String getNamespaceURI();

  @Nullable String getAttribute(String name);

  boolean hasAttribute(String name);

  void setAttribute(String name, String value);

  void removeAttribute(String name);

  @JSProperty
  ClassList getClassList();

  @JSProperty
  String getTextContent();

  @JSProperty
  void setTextContent(String text);

  @Nullable DomElement closest(String selector);

  @Nullable DomElement querySelector(String selector);

  DomList querySelectorAll(String selector);

  boolean matches(String selector);

  void replaceWith(DomNode other);

  void focus(FocusOptions options);

  /** Lines of text: selects all that stands in it. */
  void select();

  void addEventListener(String type, EventFunction handler);

  void setPointerCapture(int pointerId);

  /** Form controls: what stands in it. */
  @JSProperty
  String getValue();

  @JSProperty
  void setValue(String text);

  /** Radio buttons and check boxes. */
  @JSProperty
  boolean isChecked();

  @JSProperty
  void setChecked(boolean checked);

  @JSProperty
  String getType();

  /** Elements of SVG: the {@code svg} they stand in; null on the outermost. */
  @JSProperty
  @Nullable DomElement getOwnerSVGElement();

  /** Elements of SVG: user units to pixels; null where nothing is rendered. */
  @Nullable Matrix getScreenCTM();

  Box getBoundingClientRect();

  /**
   * Frames that are narrower than what is in them: how far that is moved to the left, in pixels.
   */
  @JSProperty
  double getScrollLeft();

  @JSProperty
  void setScrollLeft(double pixels);
}
