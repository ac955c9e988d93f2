package forwardpass.site.book;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.site.markdown.Attributes;
import forwardpass.site.markdown.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/** A heading's words and its anchor, which may be an item of the curriculum. */
record Title(List<Node> nodes, String id) {
  private static final Pattern BRACES = Pattern.compile("\\s*(?<braces>\\{#[^{}]*\\})\\s*$");

  static Title of(Heading heading, PageContext page, Inlines inlines) {
    List<Node> nodes = new ArrayList<>(inlines.of(heading));
    int line = Lines.of(heading);
    Attributes attributes = Attributes.NONE;
    if (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Text last) {
      Matcher braces = BRACES.matcher(last.text());
      if (braces.find()) {
        nodes.set(nodes.size() - 1, new Text(last.text().substring(0, braces.start())));
        try {
          attributes = Attributes.parse(braces.group("braces"));
        } catch (IllegalArgumentException e) {
          page.problem(line, String.valueOf(e.getMessage()));
        }
      }
    }
    if (CitedLessons.isIn(nodes)) {
      page.problem(
          line, "a heading can't follow a lesson: outline and catalog say it once for all");
    }
    String text = Nodes.text(nodes).strip();
    String id = attributes.id().isEmpty() ? slug(text) : attributes.id();
    page.anchor(id, line);
    page.home(id, text, attributes.has("extra"), line);
    return new Title(List.copyOf(nodes), id);
  }

  private static String slug(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = slug.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "section" : trimmed;
  }
}
