package forwardpass.site.page;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Closed folds as they are printed. What is in one stands in a {@code noscript}: without scripts it
 * is there as ever; with them it is one text, which nobody lays out, until the fold is opened
 * ({@code frame.js}; within a living lesson, the lesson).
 */
final class Folds {
  /** What must be in the document from the first: links lead to it, or readers fill it in. */
  private static final Set<String> TOUCHED = Set.of("input", "textarea", "select", "button");

  private Folds() {}

  static List<Node> printed(List<Node> nodes) {
    List<Node> out = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      out.add(node instanceof Element element ? printed(element) : node);
    }
    return out;
  }

  private static Element printed(Element element) {
    boolean waits =
        element.tag().equals("details")
            && element.attr("open") == null
            && element.children().size() > 1
            && !isNeeded(element.children());
    if (!waits) {
      return element.containing(printed(element.children()));
    }
    List<Node> inside = element.children();
    Element later = Element.of("noscript", "", inside.subList(1, inside.size()));
    return element.containing(inside.get(0), later);
  }

  private static boolean isNeeded(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        boolean here = element.attr("id") != null || TOUCHED.contains(element.tag());
        if (here || isNeeded(element.children())) {
          return true;
        }
      }
    }
    return false;
  }
}
