package forwardpass.site.book;

import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.site.build.Hashes;
import forwardpass.site.build.Layout;
import forwardpass.site.glossary.FirstUse;
import forwardpass.site.output.Output;
import forwardpass.site.page.Mark;
import forwardpass.site.page.PageFrame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Everything in the site beside its pages: styles, scripts, fonts, catalog, headers. */
final class SiteFiles {
  /** What {@code boot.js} fetches on a first visit with Wasm GC. */
  static final List<String> MOUNTED = List.of("js/runtime.js", "js/host.js");

  private static final List<String> NOT_SHIPPED =
      List.of(".py", ".md", ".css", ".map", ".teavmdbg", ".sizes");

  private SiteFiles() {}

  static PageFrame.Assets assets(Book book) throws IOException {
    Path statics = book.layout().statics();
    Path mark = statics.resolve("mark.svg");
    List<Node> nodes = Files.exists(mark) ? List.of(Mark.of(Files.readString(mark))) : List.of();
    return new PageFrame.Assets(
        Files.exists(statics.resolve("favicon.svg")),
        nodes,
        book.allLessons(),
        SearchFiles.are(statics));
  }

  /**
   * The name of the module with all lessons; empty where there is none. It has its content's hash
   * in it, so that browsers may keep it for good.
   */
  static String allLessons(Layout layout) throws IOException {
    Path file = layout.client().resolve("page.wasm");
    return Files.exists(file) ? "page." + Hashes.of(Files.readAllBytes(file)) : "";
  }

  static Output of(Book book, List<MadePage> pages, List<FirstUse> terms) throws IOException {
    Layout layout = book.layout();
    Output output = new Output();
    putPages(pages, output);
    output.put("catalog.json", BookBuild.catalog(book.plan(), pages).json());
    output.put("_headers", headers());
    if (book.address().known()) {
      output.put("sitemap.xml", Sitemap.of(book.address(), pages));
      output.put("robots.txt", "Sitemap: " + book.address().of("sitemap.xml") + "\n");
    }
    String formulaRules = resource("formula.css") + book.formulas().css();
    Styles.put(book, pages, formulaRules, output);
    SearchFiles.put(book, pages, terms, output);
    output.copyAll(layout.statics(), "", NOT_SHIPPED);
    output.copyAll(layout.client(), "js/", NOT_SHIPPED);
    if (!book.allLessons().isEmpty()) {
      output.rename("js/page.wasm", "js/" + book.allLessons() + ".wasm");
    }
    output.append("js/frame.js", "js/outline.js"); // every page runs all three: one file is smaller
    output.append("js/frame.js", "js/symbols.js");
    output.change(".js", book.minifier()::minify);
    return output;
  }

  /** Some pages, before the rest of the site is there. */
  static void writeAhead(List<MadePage> pages, Path folder) throws IOException {
    Output output = new Output();
    putPages(pages, output);
    output.writeInto(folder);
  }

  private static void putPages(List<MadePage> pages, Output output) {
    for (MadePage page : pages) {
      output.put(page.file().path(), html(page));
      String later = page.file().words().later();
      if (!later.isEmpty()) {
        output.put(page.file().laterWordsPath(), later);
      }
      List<Node> cards = page.cards();
      if (!cards.isEmpty()) {
        output.put(page.cardsPath(), HtmlPrinter.print(cards));
      }
    }
  }

  /** A page with a hole or another fault in it is reported elsewhere; it must not end the build. */
  private static String html(MadePage page) {
    try {
      return page.file().html();
    } catch (IllegalStateException e) {
      page.context().problem(0, page.file().path() + ": " + e.getMessage());
      return "";
    }
  }

  /** For hosts that read such a file: what a meta element can't say. */
  private static String headers() {
    return "/*\n  Content-Security-Policy: "
        + PageFrame.POLICY
        + "; frame-ancestors 'none'\n"
        + "  X-Content-Type-Options: nosniff\n"
        + "  Referrer-Policy: no-referrer\n";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SiteFiles.class.getResourceAsStream("/forwardpass/site/" + name)) {
      if (in == null) {
        throw new IllegalStateException("site: " + name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
