package forwardpass.e2e.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.TemplateWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a page carries, read on the JVM. */
final class PageWords {
  private PageWords() {}

  static TemplateWords of(Page page) {
    return read(page.locator("#words").textContent());
  }

  static TemplateWords read(String text) {
    try {
      JsonNode json = new ObjectMapper().readTree(text);
      Map<String, List<Node>> templates = new HashMap<>();
      json.properties().forEach(entry -> templates.put(entry.getKey(), nodes(entry.getValue(), 0)));
      return new TemplateWords(templates, "");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
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
      return new Hole(json.get("hole").asText());
    }
    List<Attr> attrs = new ArrayList<>();
    json.get(1)
        .properties()
        .forEach(entry -> attrs.add(Attr.of(entry.getKey(), entry.getValue().asText())));
    return new Element(json.get(0).asText(), "", attrs, nodes(json, 2));
  }
}
