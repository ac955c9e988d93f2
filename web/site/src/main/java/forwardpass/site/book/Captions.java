package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts an author's caption into a lesson's frame, before what it speaks of, in place of one that is
 * there.
 */
final class Captions {
  private Captions() {}

  static List<Node> in(Element frame, List<Node> caption) {
    if (caption.isEmpty()) {
      return frame.children();
    }
    Element made =
        Element.of(frame.tag().equals("figure") ? "figcaption" : "p", "caption", caption);
    List<Node> out = new ArrayList<>();
    for (Node child : frame.children()) {
      if (has(child, "caption")) {
        continue;
      }
      out.add(child);
      if (has(child, "lesson-head")) {
        out.add(made);
      }
    }
    return out;
  }

  private static boolean has(Node node, String css) {
    return node instanceof Element element && css.equals(element.attr("class"));
  }
}
