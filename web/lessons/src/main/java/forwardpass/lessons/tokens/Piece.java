package forwardpass.lessons.tokens;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A token's text, with marks for what could not be seen: a space, the end of a line. */
public record Piece(String text) implements View {

  @Override
  public Node lower(Words words) {
    return node();
  }

  /** The same as a node. */
  public Element node() {
    List<Node> nodes = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String mark = mark(text.charAt(i));
      if (mark.isEmpty()) {
        plain.append(text.charAt(i));
      } else {
        flush(plain, nodes);
        nodes.add(Element.of("span", "space", new Text(mark)));
      }
    }
    flush(plain, nodes);
    return Element.of("span", "piece", nodes);
  }

  private static void flush(StringBuilder plain, List<Node> nodes) {
    if (plain.length() > 0) {
      nodes.add(new Text(plain.toString()));
      plain.setLength(0);
    }
  }

  private static String mark(char c) {
    return switch (c) {
      case ' ' -> "\u00b7";
      case '\n' -> "\u21b5";
      case '\t' -> "\u21e5";
      case '\r' -> "\u240d";
      default -> "";
    };
  }
}
