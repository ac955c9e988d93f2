package forwardpass.client.patch;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomNode;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/** Makes new document nodes from trees. */
public final class Renderer {
  private final Document document;

  public Renderer(Document document) {
    this.document = document;
  }

  /** Puts the nodes in place of all that the parent holds. */
  public void fill(DomElement parent, List<Node> nodes) {
    parent.setTextContent("");
    Namespace namespace = Namespace.ofUri(parent.getNamespaceURI());
    for (Node node : Siblings.of(nodes)) {
      parent.insertBefore(render(node, namespace).dom(), null);
    }
  }

  /** What shows {@code node}, to be put under a parent whose content is in {@code namespace}. */
  Live render(Node node, Namespace namespace) {
    if (node instanceof Text text) {
      return new Live(document.createTextNode(text.text()), text, List.of());
    }
    Element element = (Element) node;
    Namespace own = namespace.of(element.tag());
    DomElement dom = document.createElementNS(own.uri(), element.tag());
    for (Attr attr : element.attrs()) {
      dom.setAttribute(attr.name(), attr.value());
    }
    List<Live> children = new ArrayList<>();
    Namespace inner = own.inside(element.tag());
    for (Node child : Siblings.of(element.children())) {
      Live live = render(child, inner);
      dom.insertBefore(live.dom(), null);
      children.add(live);
    }
    return new Live((DomNode) dom, element, children);
  }
}
