package forwardpass.site.search;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import java.util.List;
import java.util.Map;

/** A formula in characters. */
final class FormulaText {
  /** Signs above a letter, as marks that combine with it. */
  private static final Map<String, String> ABOVE =
      Map.of("\u203e", "\u0304", "\u00af", "\u0304", "\u02c6", "\u0302", "^", "\u0302");

  private static final String APPLIED = "\u2061"; // between a function and its argument, unseen

  private FormulaText() {}

  /** As one would look for it, a word each sign: {@code softmax ( z / T )}, {@code d_k}. */
  static String words(Element math) {
    return of(math, " ");
  }

  /** As one would type it: {@code softmax(z/T)}, {@code s^2}. */
  static String line(Element math) {
    return of(math, "").replaceAll("\\s+", "").replace(",", ", ");
  }

  private static String of(Node node, String between) {
    if (!(node instanceof Element element)) {
      return Nodes.text(List.of(node)).replace(APPLIED, "");
    }
    List<Node> children = element.children();
    if (children.size() == 2) {
      String base = of(children.get(0), between).strip();
      String second = of(children.get(1), between).strip();
      switch (element.tag()) {
        case "msub" -> {
          return base + "_" + second + between;
        }
        case "msup" -> {
          return base + "^" + second + between;
        }
        case "mover" -> {
          return base + ABOVE.getOrDefault(second, second) + between;
        }
        default -> {}
      }
    }
    StringBuilder out = new StringBuilder();
    children.forEach(child -> out.append(of(child, between)));
    return children.stream().anyMatch(Element.class::isInstance) ? out.toString() : out + between;
  }
}
