package forwardpass.client.patch;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Children as the document has them: neighbouring texts are one text, and an empty text is none.
 */
final class Siblings {
  private Siblings() {}

  /** The same children as elements and non-empty texts, no two texts side by side. */
  static List<Node> of(List<Node> nodes) {
    List<Node> out = new ArrayList<>(nodes.size());
    StringBuilder run = new StringBuilder();
    for (Node node : nodes) {
      if (node instanceof Element) {
        flush(run, out);
        out.add(node);
      } else {
        run.append(characters(node));
      }
    }
    flush(run, out);
    return out;
  }

  private static void flush(StringBuilder run, List<Node> out) {
    if (run.length() > 0) {
      out.add(new Text(run.toString()));
      run.setLength(0);
    }
  }

  private static String characters(Node node) {
    if (node instanceof Text text) {
      return text.text();
    } else if (node instanceof Num num) {
      return num.text();
    } else if (node instanceof Hole hole) {
      throw new IllegalStateException("view: the hole {" + hole.name() + "} was not filled");
    }
    throw new IllegalArgumentException("characters: an element is no text");
  }

  /** Whether {@code next} can be shown by what shows {@code old}. */
  static boolean match(Node old, Node next) {
    if (old instanceof Element a && next instanceof Element b) {
      return a.tag().equals(b.tag()) && a.key().equals(b.key());
    }
    return old instanceof Text && next instanceof Text;
  }
}
