package forwardpass.e2e.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.TemplateWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a page, those that it carries and those of its exercises, read on the JVM. */
final class PageWords {
  private PageWords() {}

  static TemplateWords of(Page page) {
    Locator words = page.locator("#words");
    return read(words.textContent(), words.getAttribute("data-later"));
  }

  /**
   * Words as a page has them.
   *
   * @param later the address of those that come later, from the site's root; null where none do
   */
  static TemplateWords read(String carried, @Nullable String later) {
    Map<String, List<Node>> templates = new HashMap<>();
    try {
      add(carried, templates);
      if (later != null) {
        String file = later.substring(0, later.indexOf('?'));
        add(Files.readString(Book.folder().resolve(file)), templates);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TemplateWords(templates, "");
  }

  private static void add(String text, Map<String, List<Node>> templates) throws IOException {
    JsonNode json = new ObjectMapper().readTree(text);
    json.properties().forEach(entry -> templates.put(entry.getKey(), nodes(entry.getValue(), 0)));
  }

  private static List<Node> nodes(JsonNode array, int from) {
    List<Node> nodes = new ArrayList<>();
    for (int i = from; i < array.size(); i++) {
      nodes.add(node(array.get(i)));
    }
    return nodes;
  }

  private static Node node(JsonNode json) {
    if (json.isTextual()) {
      return new Text(json.asText());
    } else if (json.isObject()) {
      return Hole.read(json.get("hole").asText());
    }
    List<Attr> attrs = new ArrayList<>();
    json.get(1)
        .properties()
        .forEach(entry -> attrs.add(Attr.of(entry.getKey(), entry.getValue().asText())));
    return new Element(json.get(0).asText(), "", attrs, nodes(json, 2));
  }
}
