package forwardpass.client.fake;

import forwardpass.client.dom.Box;
import forwardpass.client.dom.ClassList;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.DomNode;
import forwardpass.client.dom.EventFunction;
import forwardpass.client.dom.FocusOptions;
import forwardpass.client.dom.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/** A node: an element or a text, as its type says. Form controls keep a value once it was set. */
@NullUnmarked // the browser says null for what is not there
public final class FakeElement implements DomElement {
  private final FakeDom dom;
  private final int type;
  private final String name;
  private final String namespace;
  private final Map<String, String> attributes = new TreeMap<>();
  private final List<FakeElement> children = new ArrayList<>();
  private final Map<String, List<EventFunction>> handlers = new LinkedHashMap<>();
  private String text;
  private FakeElement parent;
  private String value; // null until it was set: then the attribute or the content counts
  private Boolean checked; // likewise
  private Box box = FakeLayout.box(0, 100);
  private double scrollLeft;

  FakeElement(FakeDom dom, int type, String name, String namespace, String text) {
    this.dom = dom;
    this.type = type;
    this.name = name;
    this.namespace = namespace;
    this.text = text;
  }

  /** Namespace, name, attributes by name, children. */
  public String print() {
    if (type == TEXT) {
      return "\"" + text + "\"";
    }
    StringBuilder out = new StringBuilder("<").append(namespace).append(':').append(name);
    attributes.forEach((key, one) -> out.append(' ').append(key).append('=').append(one));
    out.append('>');
    children.forEach(child -> out.append(child.print()));
    return out.append("</>").toString();
  }

  public List<FakeElement> children() {
    return children;
  }

  FakeElement above() {
    return parent;
  }

  /** All elements below, in the document's order. */
  List<FakeElement> descendants() {
    List<FakeElement> out = new ArrayList<>();
    for (FakeElement child : children) {
      if (child.type == ELEMENT) {
        out.add(child);
        out.addAll(child.descendants());
      }
    }
    return out;
  }

  // What a reader does.

  /** Types this in place of what stands there. */
  public void type(String typed) {
    dom.active = this;
    value = typed;
    fire(FakeEvent.of("input"));
  }

  /** The same while an input method composes: nothing is committed. */
  public void compose(String typed) {
    dom.active = this;
    value = typed;
    fire(FakeEvent.composing());
  }

  /** Types this before any script listens. */
  public void hold(String typed) {
    dom.active = this;
    value = typed;
  }

  public void choose() {
    setChecked(true);
    fire(FakeEvent.of("input"));
    fire(FakeEvent.of("change"));
  }

  public void click() {
    fire(FakeEvent.of("click"));
  }

  public FakeEvent press(String key) {
    dom.active = this;
    return fire(FakeEvent.key(key));
  }

  /** From this element up. */
  public FakeEvent fire(FakeEvent event) {
    event.target = this;
    for (FakeElement at = this; at != null; at = at.parent) {
      for (EventFunction handler : List.copyOf(at.handlers.getOrDefault(event.type, List.of()))) {
        handler.handle(event);
      }
    }
    return event;
  }

  @Override
  public int getNodeType() {
    return type;
  }

  @Override
  public String getNodeValue() {
    return type == TEXT ? text : null;
  }

  @Override
  public void setNodeValue(String now) {
    dom.changes++;
    text = now;
  }

  @Override
  public DomNode getFirstChild() {
    return children.isEmpty() ? null : children.get(0);
  }

  @Override
  public DomNode getNextSibling() {
    int next = parent == null ? 0 : parent.children.indexOf(this) + 1;
    return parent == null || next == parent.children.size() ? null : parent.children.get(next);
  }

  @Override
  public boolean isIsConnected() {
    return this == dom.body || (parent != null && parent.isIsConnected());
  }

  @Override
  public DomNode insertBefore(DomNode child, DomNode before) {
    dom.changes++;
    FakeElement item = (FakeElement) child;
    if (item.parent != null) {
      item.parent.children.remove(item);
      loseFocus(item);
    }
    item.parent = this;
    children.add(before == null ? children.size() : children.indexOf((FakeElement) before), item);
    return child;
  }

  @Override
  public DomNode removeChild(DomNode child) {
    dom.changes++;
    FakeElement item = (FakeElement) child;
    if (!children.remove(item)) {
      throw new IllegalArgumentException("not a child");
    }
    item.parent = null;
    loseFocus(item);
    return child;
  }

  private void loseFocus(FakeElement moved) {
    if (moved.contains(dom.active)) {
      dom.active = dom.body;
    }
  }

  @Override
  public String getLocalName() {
    return name;
  }

  @Override
  public String getNamespaceURI() {
    return namespace;
  }

  @Override
  public String getAttribute(String key) {
    return attributes.get(key);
  }

  @Override
  public boolean hasAttribute(String key) {
    return attributes.containsKey(key);
  }

  @Override
  public void setAttribute(String key, String now) {
    dom.changes++;
    attributes.put(key, now);
  }

  @Override
  public void removeAttribute(String key) {
    dom.changes++;
    attributes.remove(key);
  }

  @Override
  public String getTextContent() {
    if (type == TEXT) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    children.forEach(child -> out.append(child.getTextContent()));
    return out.toString();
  }

  @Override
  public void setTextContent(String now) {
    dom.changes++;
    for (FakeElement child : List.copyOf(children)) {
      removeChild(child);
    }
    if (!now.isEmpty()) {
      insertBefore(dom.createTextNode(now), null);
    }
  }

  @Override
  public DomNode cloneNode(boolean deep) {
    FakeElement copy = new FakeElement(dom, type, name, namespace, text);
    copy.attributes.putAll(attributes);
    if (deep) {
      children.forEach(child -> copy.insertBefore(child.cloneNode(true), null));
    }
    return copy;
  }

  @Override
  public boolean contains(DomNode other) {
    for (FakeElement at = (FakeElement) other; at != null; at = at.parent) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ClassList getClassList() {
    return new FakeClassList(attributes);
  }

  @Override
  public FakeElement closest(String selector) {
    for (FakeElement at = this; at != null; at = at.parent) {
      if (at.type == ELEMENT && at.matches(selector)) {
        return at;
      }
    }
    return null;
  }

  @Override
  public FakeElement querySelector(String selector) {
    Selector wanted = Selector.of(selector);
    return descendants().stream().filter(wanted::fits).findFirst().orElse(null);
  }

  @Override
  public DomList querySelectorAll(String selector) {
    Selector wanted = Selector.of(selector);
    List<FakeElement> found = descendants().stream().filter(wanted::fits).toList();
    return new DomList() {
      @Override
      public int getLength() {
        return found.size();
      }

      @Override
      public DomElement item(int index) {
        return found.get(index);
      }
    };
  }

  @Override
  public boolean matches(String selector) {
    return Selector.of(selector).fits(this);
  }

  @Override
  public void replaceWith(DomNode other) {
    FakeElement in = parent;
    in.insertBefore(other, this);
    in.removeChild(this);
  }

  @Override
  public void focus(FocusOptions options) {
    dom.active = this;
  }

  @Override
  public void addEventListener(String kind, EventFunction handler) {
    handlers.computeIfAbsent(kind, any -> new ArrayList<>()).add(handler);
  }

  @Override
  public void setPointerCapture(int pointerId) {}

  /** No test asks what is selected. */
  @Override
  public void select() {}

  @Override
  public String getValue() {
    if (value != null) {
      return value;
    } else if (name.equals("textarea")) {
      return getTextContent();
    } else if (name.equals("select")) {
      FakeElement chosen = querySelector("[selected]");
      return (chosen == null ? querySelector("option") : chosen).getValue();
    }
    return attributes.getOrDefault("value", "");
  }

  @Override
  public void setValue(String now) {
    dom.changes++;
    value = now;
  }

  @Override
  public boolean isChecked() {
    return checked != null ? checked : attributes.containsKey("checked");
  }

  @Override
  public void setChecked(boolean now) {
    String group = attributes.get("name");
    if (now && group != null && "radio".equals(attributes.get("type"))) {
      for (FakeElement other : dom.body.descendants()) {
        if (group.equals(other.attributes.get("name"))) {
          other.checked = false;
        }
      }
    }
    checked = now;
  }

  @Override
  public String getType() {
    return attributes.getOrDefault("type", "text");
  }

  @Override
  public DomElement getOwnerSVGElement() {
    return parent == null ? null : parent.closest("svg");
  }

  @Override
  public Matrix getScreenCTM() {
    return FakeLayout.PIXELS;
  }

  @Override
  public Box getBoundingClientRect() {
    return box;
  }

  /** From where to where it reaches in the window, in pixels. */
  public void standsAt(double left, double right) {
    box = FakeLayout.box(left, right);
  }

  @Override
  public double getScrollLeft() {
    return scrollLeft;
  }

  @Override
  public void setScrollLeft(double pixels) {
    scrollLeft = pixels;
  }
}
