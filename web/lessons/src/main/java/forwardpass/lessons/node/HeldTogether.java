package forwardpass.lessons.node;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a formula and the punctuation that closes its phrase in one line: browsers may break the
 * line between the two.
 */
public final class HeldTogether {
  private static final String CLOSING = ".,;:?!)]%'\u2019";

  private HeldTogether() {}

  /** The same nodes, each formula in one span with what closes its phrase. */
  public static List<Node> of(List<? extends Node> nodes) {
    List<Node> out = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      String after =
          i + 1 < nodes.size() && nodes.get(i + 1) instanceof Text text ? text.text() : "";
      int end = closing(after);
      if (end > 0 && nodes.get(i) instanceof Element element && element.tag().equals("math")) {
        out.add(Element.of("span", "held", element, new Text(after.substring(0, end))));
        out.add(new Text(after.substring(end)));
        i++;
      } else {
        out.add(nodes.get(i));
      }
    }
    return out;
  }

  /** How many characters of closing punctuation a text begins with. */
  private static int closing(String text) {
    int end = 0;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
