package forwardpass.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import forwardpass.site.build.Audience;
import forwardpass.site.script.MiniSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks up in the index as the page does, with the page's own script. */
class SearchFileTest {
  private static final Path FOLDER = Path.of("../../static/search");

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("softmax/", "chapter", "Softmax", "Softmax", "scores become probabilities"),
          new Entry("a/#t", "section", "Temperature", "Softmax", "divide the scores by T, 9.11"),
          new Entry("a/#d", "section", "The width", "Attention", "the root of d_k and ∇ L"),
          new Entry("b/#r", "section", "René's naïve rule", "Models", "don’t look ahead"));

  private static List<String> found(Path cache, String... queries) throws IOException {
    String library = Files.readString(FOLDER.resolve("minisearch.js"));
    String terms = Files.readString(FOLDER.resolve("terms.js"));
    String index =
        new SearchFile(new MiniSearch(), cache, Audience.READERS).index(ENTRIES, library, terms);
    List<String> all = new ArrayList<>();
    try (Context context =
        Context.newBuilder("js")
            .allowExperimentalOptions(true)
            .options(
                Map.of(
                    "engine.WarnInterpreterOnly", "false", "js.esm-eval-returns-exports", "true"))
            .build()) {
      Value look =
          context
              .eval(
                  "js",
                  "(m, t, i) => { const index = m.default.loadJSON(i, t.options);"
                      + " return (q) => t.search(index, q).map((hit) => hit.id).join(' '); }")
              .execute(module(context, library), module(context, terms), index);
      for (String query : queries) {
        all.add(look.execute(query).asString());
      }
    }
    return all;
  }

  private static Value module(Context context, String text) throws IOException {
    return context.eval(
        Source.newBuilder("js", text, "m.mjs").mimeType("application/javascript+module").build());
  }

  @Test
  void findsWordsSignsSubscriptsAndNumbers(@TempDir Path cache) throws IOException {
    assertEquals(
        List.of("softmax/", "a/#d", "a/#d", "a/#t", "b/#r", "b/#r", "b/#r"),
        found(cache, "softmax", "d_k", "∇", "9.11", "rene", "NAIVE", "don't"));
  }

  @Test
  void findsWhatBeginsSoAndWhatIsNearlySo(@TempDir Path cache) throws IOException {
    assertEquals(
        List.of("a/#t", "a/#t", "softmax/", "softmax/ a/#t"),
        found(cache, "temper", "temprature", "softmx", "scores"));
  }

  @Test
  void prefersWhatHasAllWordsAndElseTakesWhatHasSome(@TempDir Path cache) throws IOException {
    assertEquals(
        List.of("a/#t", "a/#d", "", ""),
        found(cache, "scores divide", "width zebra", "zebra", "  "));
  }

  @Test
  void keepsTheFirstIndexOfAnAuthorAndMakesOneAnewForReaders(@TempDir Path cache)
      throws IOException {
    String library = Files.readString(FOLDER.resolve("minisearch.js"));
    String terms = Files.readString(FOLDER.resolve("terms.js"));
    MiniSearch script = new MiniSearch();
    SearchFile authors = new SearchFile(script, cache, Audience.AUTHORS);
    String first = authors.index(ENTRIES, library, terms);
    assertEquals(first, authors.index(ENTRIES.subList(0, 1), library, terms));
    SearchFile readers = new SearchFile(script, cache, Audience.READERS);
    assertNotEquals(first, readers.index(ENTRIES.subList(0, 1), library, terms));
  }
}
