package forwardpass.client.fake;

import forwardpass.client.dom.Clipboard;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomEvent;
import org.jspecify.annotations.NullUnmarked;

/** Something that a reader does. */
@NullUnmarked // its target comes when it is fired
public final class FakeEvent implements DomEvent {
  final String type;
  FakeElement target;

  /** Whether the page has taken it over. */
  public boolean isPrevented;

  private final boolean isComposing;
  private final String key;
  private final double x;
  private final double y;

  private FakeEvent(String type, boolean isComposing, String key, double x, double y) {
    this.type = type;
    this.isComposing = isComposing;
    this.key = key;
    this.x = x;
    this.y = y;
  }

  public static FakeEvent of(String type) {
    return new FakeEvent(type, false, "", 0, 0);
  }

  static FakeEvent composing() {
    return new FakeEvent("input", true, "", 0, 0);
  }

  static FakeEvent key(String key) {
    return new FakeEvent("keydown", false, key, 0, 0);
  }

  /** A pointer at a place of the window. */
  public static FakeEvent pointer(String type, double x, double y) {
    return new FakeEvent(type, false, "", x, y);
  }

  @Override
  public DomElement getTarget() {
    return target;
  }

  @Override
  public void preventDefault() {
    isPrevented = true;
  }

  @Override
  public boolean isIsComposing() {
    return isComposing;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public boolean isShiftKey() {
    return false;
  }

  @Override
  public boolean isCtrlKey() {
    return false;
  }

  @Override
  public boolean isAltKey() {
    return false;
  }

  @Override
  public boolean isMetaKey() {
    return false;
  }

  /** Every pointer of the tests is a mouse's. */
  @Override
  public String getPointerType() {
    return "mouse";
  }

  /** Nothing is pasted here: a browser's own test does. */
  @Override
  public Clipboard getClipboardData() {
    return null;
  }

  @Override
  public int getButton() {
    return 0;
  }

  @Override
  public int getPointerId() {
    return 1;
  }

  @Override
  public double getClientX() {
    return x;
  }

  @Override
  public double getClientY() {
    return y;
  }
}
