package forwardpass.lessons.words;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/** What a hole is filled with: a value as it fits its place, in a sentence or in a formula. */
final class Filling {
  private Filling() {}

  static void of(char form, List<Node> value, boolean inFormula, List<Node> out) {
    if (form == Hole.SIGN) {
      Node sign = new Text(inFull(value) ? "=" : "\u2248");
      out.add(inFormula ? Element.of("mo", "", sign).with("form", "infix") : sign);
    } else if (inFormula) {
      out.add(inside(value, form == Hole.OPERAND && Nodes.text(value).startsWith("\u2212")));
    } else {
      out.addAll(value);
    }
  }

  /**
   * One node for one hole, since under a root or in a fraction each place holds one. The value
   * loses its own {@code math} element: it now stands inside another.
   */
  private static Node inside(List<Node> value, boolean parentheses) {
    List<Node> row = new ArrayList<>();
    if (parentheses) {
      row.add(parenthesis("(", "prefix"));
    }
    unwrap(value, row);
    if (parentheses) {
      row.add(parenthesis(")", "postfix"));
    }
    return row.size() == 1 ? row.get(0) : Element.of("mrow", "", row);
  }

  private static void unwrap(List<Node> value, List<Node> out) {
    for (Node node : value) {
      if (!(node instanceof Element element)) {
        out.add(Element.of("mn", "", node));
      } else if (element.tag().equals("math") || element.tag().equals("span")) {
        unwrap(element.children(), out);
      } else if (!element.tag().equals("wbr")) {
        out.add(element);
      }
    }
  }

  private static Node parenthesis(String sign, String form) {
    return Element.of("mo", "", new Text(sign)).with("form", form).with("stretchy", "false");
  }

  private static boolean inFull(List<? extends Node> value) {
    for (Node node : value) {
      if (node instanceof Num num && !num.inFull()) {
        return false;
      }
      if (node instanceof Element element && !inFull(element.children())) {
        return false;
      }
    }
    return true;
  }
}
