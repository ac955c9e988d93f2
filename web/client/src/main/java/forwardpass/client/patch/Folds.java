package forwardpass.client.patch;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomNode;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Folds of a view whose insides wait: a page that holds less is laid out sooner, and no change
 * costs anything for what nobody sees. The latest tree is kept, and rendered when the reader opens
 * it.
 */
final class Folds {
  private static final String TEXT = "noscript";

  private final Renderer renderer;

  Folds(Renderer renderer) {
    this.renderer = renderer;
  }

  /** Whether the insides of a fold are not there: a text stands for them, or nothing. */
  static boolean waits(Element element, List<Live> before, @Nullable DomNode next) {
    return element.tag().equals("details") && !before.isEmpty() && (next == null || isText(next));
  }

  private static boolean isText(DomNode node) {
    return node.getNodeType() == DomNode.ELEMENT && ((DomElement) node).getLocalName().equals(TEXT);
  }

  /** A fold that holds its name alone; {@code text} stands in place of the rest, if anything. */
  Live of(DomElement dom, Element element, List<Live> before, @Nullable DomNode text) {
    if (text != null) {
      dom.removeChild(text);
    }
    Live live = new Live(dom, element, before);
    live.nowFolded(true);
    dom.addEventListener("toggle", event -> open(live));
    if (dom.hasAttribute("open")) { // its toggle came before anybody listened
      open(live);
    }
    return live;
  }

  /** Those children of a fold that are in the document. */
  static List<Node> shown(Live live, List<Node> children) {
    return live.isFolded() ? children.subList(0, live.children().size()) : children;
  }

  private void open(Live live) {
    if (!live.isFolded()) {
      return;
    }
    live.nowFolded(false);
    List<Node> all = Siblings.of(live.element().children());
    List<Live> children = new ArrayList<>(live.children());
    Namespace inner = Namespace.ofUri(live.domElement().getNamespaceURI());
    for (int i = children.size(); i < all.size(); i++) {
      Live child = renderer.render(all.get(i), inner);
      live.dom().insertBefore(child.dom(), null);
      children.add(child);
    }
    live.nowHolds(children);
  }
}
