package forwardpass.client.patch;

import forwardpass.client.dom.Box;
import forwardpass.client.dom.ClassList;
import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.DomNode;
import forwardpass.client.dom.EventHandler;
import forwardpass.client.dom.FocusOptions;
import forwardpass.client.dom.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/** As much of a document as the patch needs, and a count of what was done to it. */
@NullUnmarked // the browser says null for what is not there
final class FakeDom implements Document {
  int changes;

  @Override
  public DomElement createElementNS(String namespace, String name) {
    return new Item(DomNode.ELEMENT, name, namespace, "");
  }

  @Override
  public DomNode createTextNode(String text) {
    return new Item(DomNode.TEXT, "", "", text);
  }

  @Override
  public DomElement getElementById(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DomList querySelectorAll(String selector) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean execCommand(String command, boolean showsUi, String value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DomElement getActiveElement() {
    return null;
  }

  /** A node: an element or a text, as its type says. */
  final class Item implements DomElement {
    private final int type;
    private final String name;
    private final String namespace;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<Item> children = new ArrayList<>();
    private String text;
    private Item parent;

    Item(int type, String name, String namespace, String text) {
      this.type = type;
      this.name = name;
      this.namespace = namespace;
      this.text = text;
    }

    /** Namespace, name, attributes by name, children. */
    String print() {
      if (type == TEXT) {
        return "\"" + text + "\"";
      }
      StringBuilder out = new StringBuilder("<").append(namespace).append(':').append(name);
      attributes.forEach((key, value) -> out.append(' ').append(key).append('=').append(value));
      out.append('>');
      children.forEach(child -> out.append(child.print()));
      return out.append("</>").toString();
    }

    List<Item> children() {
      return children;
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
    public void setNodeValue(String value) {
      changes++;
      text = value;
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
      return true;
    }

    @Override
    public DomNode insertBefore(DomNode child, DomNode before) {
      changes++;
      Item item = (Item) child;
      if (item.parent != null) {
        item.parent.children.remove(item);
      }
      item.parent = this;
      children.add(before == null ? children.size() : children.indexOf((Item) before), item);
      return child;
    }

    @Override
    public DomNode removeChild(DomNode child) {
      changes++;
      if (!children.remove((Item) child)) {
        throw new IllegalArgumentException("not a child");
      }
      ((Item) child).parent = null;
      return child;
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
    public void setAttribute(String key, String value) {
      changes++;
      attributes.put(key, value);
    }

    @Override
    public void removeAttribute(String key) {
      changes++;
      attributes.remove(key);
    }

    @Override
    public void setTextContent(String value) {
      changes++;
      children.forEach(child -> child.parent = null);
      children.clear();
      if (!value.isEmpty()) {
        insertBefore(createTextNode(value), null);
      }
    }

    @Override
    public DomNode cloneNode(boolean deep) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean contains(DomNode other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ClassList getClassList() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getTextContent() {
      throw new UnsupportedOperationException();
    }

    @Override
    public DomElement closest(String selector) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DomElement querySelector(String selector) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DomList querySelectorAll(String selector) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean matches(String selector) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void replaceWith(DomNode other) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void select() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void focus(FocusOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addEventListener(String kind, EventHandler handler) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setPointerCapture(int pointerId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getValue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setValue(String value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isChecked() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setChecked(boolean checked) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
      throw new UnsupportedOperationException();
    }

    @Override
    public DomElement getOwnerSVGElement() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Matrix getScreenCTM() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Box getBoundingClientRect() {
      throw new UnsupportedOperationException();
    }
  }
}
