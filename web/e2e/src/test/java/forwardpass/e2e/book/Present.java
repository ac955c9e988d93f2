package forwardpass.e2e.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chapters of the built book and their items, as its catalog has them. */
final class Present {
  private Present() {}

  /** The anchors of each chapter's items, in the book's order. */
  static Map<String, List<String>> anchors() throws IOException {
    Map<String, List<String>> anchors = new LinkedHashMap<>();
    JsonNode catalog = new ObjectMapper().readTree(Book.folder().resolve("catalog.json").toFile());
    for (JsonNode item : catalog.get("items")) {
      anchors
          .computeIfAbsent(item.get("chapter").asText(), chapter -> new ArrayList<>())
          .add(item.get("anchor").asText());
    }
    return anchors;
  }

  static List<String> chapters() throws IOException {
    return List.copyOf(anchors().keySet());
  }
}
