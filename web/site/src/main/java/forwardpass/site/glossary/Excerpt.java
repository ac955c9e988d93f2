package forwardpass.site.glossary;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Nodes of one page as another can print them: no ids, nothing live, links that still lead. */
final class Excerpt {
  private Excerpt() {}

  /**
   * A copy.
   *
   * @param page the way from the other page to this one
   */
  static List<Node> of(List<Node> nodes, String page) {
    List<Node> out = new ArrayList<>();
    for (Node node : nodes) {
      if (!(node instanceof Element element)) {
        out.add(node);
      } else if (!String.valueOf(element.attr("class")).startsWith("note")) { // nor what calls it
        out.add(copy(element, page));
      }
    }
    return out;
  }

  private static Node copy(Element element, String page) {
    List<Attr> kept = new ArrayList<>();
    for (Attr attr : element.attrs()) {
      String name = attr.name();
      boolean ofItsPage = name.equals("id") || name.equals("tabindex") || name.startsWith("data-");
      if (name.equals("href") && attr.value().startsWith("#")) {
        kept.add(Attr.of("href", page + attr.value()));
      } else if (!ofItsPage && !(name.equals("class") && attr.value().equals("symbol"))) {
        kept.add(attr);
      }
    }
    return new Element(element.tag(), "", kept, of(element.children(), page));
  }
}
