package forwardpass.lessons.words;

import forwardpass.lessons.formula.Maths;
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
  private static final String MINUS = "\u2212";

  private Filling() {}

  static List<Node> of(Hole.Form form, List<Node> value, boolean inFormula) {
    if (form == Hole.Form.SIGN) {
      String sign = inFull(value) ? "=" : "\u2248";
      return List.of(inFormula ? Maths.infix(sign) : new Text(sign));
    }
    if (!inFormula) {
      return value;
    }
    List<Node> inside = new ArrayList<>();
    unwrap(value, inside);
    if (form == Hole.Form.OPERAND && Nodes.text(inside).startsWith(MINUS)) {
      inside.add(0, Maths.open("("));
      inside.add(Maths.close(")"));
    }
    // One node for one hole: under a root or in a fraction each place holds one.
    return inside.size() == 1 ? inside : List.of(Maths.row(inside));
  }

  /** Takes away the value's own {@code math} element, since it now stands inside another. */
  private static void unwrap(List<Node> value, List<Node> out) {
    for (Node node : value) {
      if (node instanceof Element element
          && (element.tag().equals("math") || element.tag().equals("span"))) {
        unwrap(element.children(), out);
      } else if (node instanceof Num num) {
        out.add(Maths.number(num));
      } else if (node instanceof Text text && !text.text().equals(" ")) {
        out.add(Element.of("mtext", "", text));
      } else if (node instanceof Element element && !element.tag().equals("wbr")) {
        out.add(element);
      }
    }
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
