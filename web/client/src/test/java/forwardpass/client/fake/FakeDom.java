package forwardpass.client.fake;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.DomNode;
import forwardpass.client.dom.EventFunction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A document, and a count of what was done to it. */
@NullUnmarked // the browser says null for what is not there
public final class FakeDom implements Document {
  public static final String HTML = "http://www.w3.org/1999/xhtml";

  /** How often anything was changed. */
  public int changes;

  /** Of the whole page. */
  public final FakeElement body = new FakeElement(this, DomNode.ELEMENT, "body", HTML, "");

  FakeElement active = body;

  @Override
  public FakeElement createElementNS(String namespace, String name) {
    return new FakeElement(this, DomNode.ELEMENT, name, namespace, "");
  }

  @Override
  public FakeElement createTextNode(String text) {
    return new FakeElement(this, DomNode.TEXT, "", "", text);
  }

  @Override
  public DomElement getElementById(String id) {
    for (FakeElement element : body.descendants()) {
      if (id.equals(element.getAttribute("id"))) {
        return element;
      }
    }
    return null;
  }

  @Override
  public DomList querySelectorAll(String selector) {
    return body.querySelectorAll(selector);
  }

  @Override
  public void addEventListener(String kind, EventFunction handler) {
    body.addEventListener(kind, handler);
  }

  /** Types a text into the focused field, as a key of the page's own asks for. */
  @Override
  public boolean execCommand(String command, boolean showsUi, String value) {
    active.setValue(active.getValue() + value);
    return true;
  }

  /** The body where the focused element has left the document, as in browsers. */
  @Override
  public DomElement getActiveElement() {
    return active.isIsConnected() ? active : body;
  }

  /** The first element that fits; there must be one. */
  public FakeElement find(String selector) {
    FakeElement found = body.querySelector(selector);
    if (found == null) {
      throw new AssertionError("nothing fits " + selector + " in " + body.print());
    }
    return found;
  }

  /** Whether any element fits. */
  public boolean has(String selector) {
    return body.querySelector(selector) != null;
  }

  /** Everything that fits. */
  public List<FakeElement> all(String selector) {
    List<FakeElement> out = new ArrayList<>();
    Selector wanted = Selector.of(selector);
    for (FakeElement element : body.descendants()) {
      if (wanted.fits(element)) {
        out.add(element);
      }
    }
    return out;
  }
}
