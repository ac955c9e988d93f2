package forwardpass.site.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** {@code catalog.json}: where every item of the book lives. */
public record Catalog(List<Item> items) {
  public Catalog {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param id {@code chapter/kind-slug}
   * @param chapter the chapter that it belongs to, which may have further pages
   * @param page the path of the page it stands on, from the site's root
   * @param anchor its HTML id there
   */
  public record Item(
      String id, String kind, String chapter, String title, String page, String anchor) {}

  public String json() {
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
