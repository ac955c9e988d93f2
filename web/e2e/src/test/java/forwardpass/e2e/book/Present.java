package forwardpass.e2e.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pages of the built book's chapters and the items on them, as its catalog has them. */
final class Present {
  private Present() {}

  /** The anchors on each page, by its address ({@code softmax/}), in the book's order. */
  static Map<String, List<String>> anchors() throws IOException {
    return gathered("page", "anchor");
  }

  /** The items of each chapter, on whichever of its pages they are. */
  static Map<String, List<String>> items() throws IOException {
    return gathered("chapter", "anchor");
  }

  private static Map<String, List<String>> gathered(String by, String what) throws IOException {
    Map<String, List<String>> out = new LinkedHashMap<>();
    JsonNode catalog = new ObjectMapper().readTree(Book.folder().resolve("catalog.json").toFile());
    for (JsonNode item : catalog.get("items")) {
      String key = item.get(by).asText().replace("index.html", "");
      out.computeIfAbsent(key, each -> new ArrayList<>()).add(item.get(what).asText());
    }
    return out;
  }

  /** The addresses of the chapters' pages. */
  static List<String> pages() throws IOException {
    return List.copyOf(anchors().keySet());
  }

  static List<String> anchorsOn(String page) throws IOException {
    return Objects.requireNonNull(anchors().get(page), page);
  }
}
