package forwardpass.site.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forwardpass.site.build.Audience;
import forwardpass.site.build.Hashes;
import forwardpass.site.script.MadeBefore;
import forwardpass.site.script.MiniSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the search box loads: the index of all entries, and the words that it says. */
public final class SearchFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final MiniSearch script;
  private final MadeBefore cache;
  private final Audience audience;

  /**
   * A maker of the index, which takes some seconds.
   *
   * @param cache the folder that keeps what was made
   * @param audience authors, who wait at every change, get the index that their first build made
   */
  public SearchFile(MiniSearch script, Path cache, Audience audience) {
    this.script = script;
    this.cache = new MadeBefore(cache, ".index");
    this.audience = audience;
  }

  /**
   * The index, as {@code search/book.json} holds it.
   *
   * @param library MiniSearch, an ES module
   * @param terms how texts become terms: {@code static/search/terms.js}
   */
  public String index(List<Entry> entries, String library, String terms) {
    String last = script.last();
    if (last != null && audience == Audience.AUTHORS) {
      return last;
    }
    String documents = json(entries);
    String key = Hashes.sha256(library + '\n' + terms + '\n' + documents);
    String index = cache.get(key, () -> script.index(library, terms, documents));
    script.keep(index);
    return index;
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
