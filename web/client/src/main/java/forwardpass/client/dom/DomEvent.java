package forwardpass.client.dom;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Something that happened; the last properties are there on keyboard and pointer events alone. */
public interface DomEvent extends JSObject {
  @JSProperty
  DomElement getTarget();

  void preventDefault();

  /** Whether an input method is still at work: the text is not the reader's last word. */
  @JSProperty
  boolean isIsComposing();

  @JSProperty
  String getKey();

  @JSProperty
  boolean isShiftKey();

  @JSProperty
  boolean isCtrlKey();

  @JSProperty
  boolean isAltKey();

  @JSProperty
  boolean isMetaKey();

  @JSProperty
  int getButton();

  @JSProperty
  int getPointerId();

  /** What points: {@code mouse}, {@code touch}, {@code pen}. */
  @JSProperty
  String getPointerType();

  @JSProperty
  double getClientX();

  @JSProperty
  double getClientY();

  /** Events of pasting: what is pasted. */
  @JSProperty
  Clipboard getClipboardData();
}
