package forwardpass.site.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forwardpass.site.build.Hashes;
import forwardpass.site.script.MadeBefore;
import forwardpass.site.script.MiniSearch;
import java.util.List;
import java.util.Map;

/** What the search box loads: the index of all entries, and the words that it says. */
public final class SearchFile {
  private static final JsonMapper JSON = new JsonMapper();

  private SearchFile() {}

  /**
   * The index, as {@code search/book.json} holds it.
   *
   * @param library MiniSearch, an ES module
   * @param terms how texts become terms: {@code static/search/terms.js}
   */
  public static String index(
      List<Entry> entries, String library, String terms, MiniSearch script, MadeBefore cache) {
    String documents = json(entries);
    String key = Hashes.sha256(library + '\n' + terms + '\n' + documents);
    return cache.get(key, () -> script.index(library, terms, documents));
  }

  /** The words by name, as {@code search/words.js} holds them. */
  public static String words(Map<String, String> words) {
    return "export const words = " + json(words) + ";\n";
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
