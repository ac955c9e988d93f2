package forwardpass.site.book;

import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Words;
import forwardpass.site.glossary.FirstUse;
import forwardpass.site.output.Output;
import forwardpass.site.page.PageFrame;
import forwardpass.site.search.Entry;
import forwardpass.site.search.PageEntries;
import forwardpass.site.search.SearchFile;
import forwardpass.site.search.SymbolEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the search box loads beside its script: its style, and the index of this book. */
final class SearchFiles {
  private static final List<String> KINDS =
      List.of(
          "chapter",
          "section",
          "example",
          "figure",
          "table",
          "exercise",
          "question",
          "demo",
          "symbol",
          "setting");
  private static final List<String> SAID =
      List.of("search", "search-placeholder", "search-none", "search-failed", "search-close");

  private static final int MANY = 5;

  private SearchFiles() {}

  /** Whether this site has a search box. */
  static boolean are(Path statics) {
    return Files.exists(statics.resolve("search/terms.js"));
  }

  static void put(Book book, List<MadePage> pages, List<FirstUse> terms, Output output)
      throws IOException {
    Path folder = book.layout().statics().resolve("search");
    if (!are(book.layout().statics())) {
      return;
    }
    Words words = book.lessons().wordsOf("page");
    Map<String, String> said = new TreeMap<>();
    SAID.forEach(key -> said.put(key, words.plain(key)));
    KINDS.forEach(kind -> said.put(kind, words.plain("search-kind." + kind)));
    output.put("search/palette.css", Files.readString(folder.resolve("palette.css")));
    output.put("search/words.js", SearchFile.words(said));
    output.put(
        "search/book.json",
        book.search()
            .index(
                entries(book, pages, terms, words),
                Files.readString(folder.resolve("minisearch.js")),
                Files.readString(folder.resolve("terms.js"))));
  }

  private static List<Entry> entries(
      Book book, List<MadePage> pages, List<FirstUse> terms, Words words) {
    List<Entry> all = new ArrayList<>();
    Set<String> repeated = repeated(pages);
    for (MadePage page : pages) {
      String path = page.file().path();
      if (path.endsWith("/index.html")) {
        String address = path.substring(0, path.length() - "index.html".length());
        Map<String, String> titles = new LinkedHashMap<>(page.context().titles());
        titles.values().removeAll(repeated); // 'Practice' is no place to look for
        all.addAll(PageEntries.of(address, page.file().title(), titles, page.file().body()));
      }
    }
    String symbols = words.plain("symbols");
    all.addAll(SymbolEntries.of(book.notation(), symbols, latex -> Symbols.plain(book, latex)));
    for (FirstUse use : terms) {
      String address = GlossaryPage.FOLDER + "#" + GlossaryPage.id(use);
      String text = Nodes.text(use.sentence());
      all.add(new Entry(address, "term", use.term(), use.page(), text));
    }
    String settings = words.plain("search-settings");
    for (String theme : PageFrame.THEMES) {
      String title = words.plain("theme.label") + ": " + words.plain("theme." + theme);
      all.add(new Entry("theme:" + theme, "setting", title, settings, ""));
    }
    return all;
  }

  /** Titles that stand on many pages. */
  private static Set<String> repeated(List<MadePage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (MadePage page : pages) {
      new HashSet<>(page.context().titles().values())
          .forEach(title -> counts.merge(title, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < MANY);
    return counts.keySet();
  }
}
