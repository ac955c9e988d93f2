package forwardpass.client.patch;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomNode;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what the builder printed: no node is made anew, none is parsed. What is folded away is
 * printed as text, for readers without scripts; that text goes, and the fold is made when it opens.
 */
final class Adopter {
  private final Folds folds;

  Adopter(Folds folds) {
    this.folds = folds;
  }

  /**
   * Pairs a tree with the nodes that show it.
   *
   * @return null where the document holds something else, as after an extension's work or with a
   *     page older than the script
   */
  @Nullable Live adopt(Node node, @Nullable DomNode dom) {
    if (dom == null) {
      return null;
    }
    if (node instanceof Text text) {
      boolean same = dom.getNodeType() == DomNode.TEXT && text.text().equals(dom.getNodeValue());
      return same ? new Live(dom, text, List.of()) : null;
    }
    Element element = (Element) node;
    if (dom.getNodeType() != DomNode.ELEMENT || !isNamed((DomElement) dom, element.tag())) {
      return null;
    }
    List<Live> children = new ArrayList<>();
    DomNode next = dom.getFirstChild();
    for (Node child : Siblings.of(element.children())) {
      if (Folds.waits(element, children, next)) {
        return folds.of((DomElement) dom, element, children, next);
      }
      Live live = adopt(child, next);
      if (live == null) {
        return null;
      }
      children.add(live);
      next = live.dom().getNextSibling();
    }
    return next == null ? new Live(dom, element, children) : null;
  }

  private static boolean isNamed(DomElement dom, String tag) {
    String name = dom.getLocalName();
    return name.equals(tag) || name.equals(Ascii.lower(tag));
  }
}
