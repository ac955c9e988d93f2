package forwardpass.site.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Yaml;
import java.util.Map;

/**
 * A text file of the content: its head in YAML and its body in Markdown.
 *
 * @param lines where the entries of the head stand, counted from its own first line
 * @param place the file, at the line before the body's first
 */
record Source(JsonNode head, Map<String, Integer> lines, String body, Place place) {
  private static final String FENCE = "---\n";

  static Source of(String given, Place file, Problems problems) {
    String text = given.replace("\r\n", "\n");
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, 3) : -1;
    if (end < 0) {
      problems.addCause(file.at(1), "the file begins with a head between two lines of '---'");
      return new Source(JsonNodeFactory.instance.objectNode(), Map.of(), text, file);
    }
    String head = text.substring(FENCE.length(), end + 1);
    int lines = (int) head.chars().filter(c -> c == '\n').count() + 2;
    return new Source(
        Yaml.tree(head, file.at(1), problems),
        Yaml.lines(head),
        text.substring(end + 1 + FENCE.length()),
        file.at(lines));
  }

  /** The line of an entry of the head; the file's first where it has none. */
  Place lineOf(String key) {
    return place.at(lines.getOrDefault("/" + key, 0) + 1);
  }
}
