package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a name such as GPT-2 on one line: browsers may break it after its hyphen. */
final class HeldNames {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]{2,}-\\d([\\w.]*\\w)?");

  private HeldNames() {}

  /** Adds a text, each such name in a span of its own. */
  static void add(String text, List<Node> out) {
    Matcher names = NAME.matcher(text);
    int at = 0;
    while (names.find()) {
      addText(text.substring(at, names.start()), out);
      out.add(Element.of("span", "held", new Text(names.group())));
      at = names.end();
    }
    addText(text.substring(at), out);
  }

  private static void addText(String text, List<Node> out) {
    if (!text.isEmpty()) {
      out.add(new Text(text));
    }
  }
}
