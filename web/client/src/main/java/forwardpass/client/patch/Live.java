package forwardpass.client.patch;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomNode;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.List;

/** A node as it was last rendered, with what shows it in the document. */
public final class Live {
  private final DomNode dom;
  private Node node; // Element or Text
  private List<Live> children; // of an element; empty for a text
  private boolean isFolded; // what follows the first child is not in the document yet

  Live(DomNode dom, Node node, List<Live> children) {
    this.dom = dom;
    this.node = node;
    this.children = children;
  }

  public DomNode dom() {
    return dom;
  }

  Node node() {
    return node;
  }

  List<Live> children() {
    return children;
  }

  Element element() {
    return (Element) node;
  }

  DomElement domElement() {
    return (DomElement) dom;
  }

  String text() {
    return ((Text) node).text();
  }

  void nowShows(Node next) {
    node = next;
  }

  void nowHolds(List<Live> next) {
    children = next;
  }

  boolean isFolded() {
    return isFolded;
  }

  void nowFolded(boolean now) {
    isFolded = now;
  }
}
