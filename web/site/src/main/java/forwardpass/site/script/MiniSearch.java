package forwardpass.site.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Entries to the index that the page's search reads. */
public final class MiniSearch {
  private static final String INDEX =
      "(library, terms, entries) => { const index = new library.default(terms.options);"
          + " index.addAll(JSON.parse(entries)); return JSON.stringify(index); }";

  private @Nullable String last;

  /**
   * The index, in JSON.
   *
   * @param library MiniSearch's ES module
   * @param terms the module with the options that both sides share
   * @param entries a JSON list of objects with an id and the fields that the options name
   */
  public String index(String library, String terms, String entries) {
    try (Context context =
        Context.newBuilder("js")
            .allowExperimentalOptions(true)
            .options(
                Map.of(
                    "engine.WarnInterpreterOnly", "false", "js.esm-eval-returns-exports", "true"))
            .build()) {
      return context
          .eval("js", INDEX)
          .execute(
              module(context, "minisearch.mjs", library),
              module(context, "terms.mjs", terms),
              entries)
          .asString();
    }
  }

  /** Keeps an index for {@link #last}. */
  public void keep(String index) {
    last = index;
  }

  /** The index that was kept last; null where none was. */
  public @Nullable String last() {
    return last;
  }

  private static Value module(Context context, String name, String text) {
    try {
      return context.eval(
          Source.newBuilder("js", text, name).mimeType("application/javascript+module").build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
