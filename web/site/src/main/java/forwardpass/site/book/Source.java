package forwardpass.site.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Yaml;

/**
 * A text file of the content: its head in YAML and its body in Markdown.
 *
 * @param place the file, at the line before the body's first
 */
record Source(JsonNode head, String body, Place place) {
  private static final String FENCE = "---\n";

  static Source of(String given, Place file, Problems problems) {
    String text = given.replace("\r\n", "\n");
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, 3) : -1;
    if (end < 0) {
      problems.add(file.at(1), "the file begins with a head between two lines of '---'");
      return new Source(JsonNodeFactory.instance.objectNode(), text, file);
    }
    String head = text.substring(FENCE.length(), end + 1);
    int lines = (int) head.chars().filter(c -> c == '\n').count() + 2;
    return new Source(
        Yaml.tree(head, file.at(1), problems),
        text.substring(end + 1 + FENCE.length()),
        file.at(lines));
  }
}
