package forwardpass.lessons.node;

import forwardpass.lessons.plain.Blanks;
import java.util.List;

/** A name for a field whose label is a formula alone: some who read aloud pass over MathML. */
public final class FormulaName {
  private FormulaName() {}

  /** This input as it is, or with the label's characters as its name where no text names it. */
  public static Element on(Element input, List<Node> label) {
    return hasText(label) ? input : input.with("aria-label", Nodes.text(label));
  }

  private static boolean hasText(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Num) {
        return true;
      } else if (node instanceof Text text) {
        if (!Blanks.isBlank(text.text())) {
          return true;
        }
      } else if (node instanceof Element element && !element.tag().equals("math")) {
        if (hasText(element.children())) {
          return true;
        }
      }
    }
    return false;
  }
}
