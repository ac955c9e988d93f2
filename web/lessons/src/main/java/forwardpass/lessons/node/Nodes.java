package forwardpass.lessons.node;

import java.util.ArrayList;
import java.util.List;

/** Walks over node trees. */
public final class Nodes {
  private Nodes() {}

  /** The characters of a tree, as a reader without markup would see them. */
  public static String text(List<? extends Node> nodes) {
    StringBuilder out = new StringBuilder();
    for (Node node : nodes) {
      appendText(node, out);
    }
    return out.toString();
  }

  private static void appendText(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(text.text());
    } else if (node instanceof Num num) {
      out.append(num.text());
    } else if (node instanceof Element element) {
      for (Node child : element.children()) {
        appendText(child, out);
      }
    } else if (node instanceof Hole hole) {
      out.append('{').append(hole.name()).append('}');
    }
  }

  /** Every numeric leaf in document order: numbers shown, and numeric attributes. */
  public static List<Double> numbers(Node root) {
    List<Double> out = new ArrayList<>();
    collectNumbers(root, out);
    return out;
  }

  private static void collectNumbers(Node node, List<Double> out) {
    if (node instanceof Num num) {
      out.add(num.value());
    } else if (node instanceof Element element) {
      for (Attr attr : element.attrs()) {
        if (!Double.isNaN(attr.number())) {
          out.add(attr.number());
        }
      }
      for (Node child : element.children()) {
        collectNumbers(child, out);
      }
    }
  }
}
