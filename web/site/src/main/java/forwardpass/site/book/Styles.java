package forwardpass.site.book;

import forwardpass.site.build.Layout;
import forwardpass.site.build.Place;
import forwardpass.site.check.Literals;
import forwardpass.site.css.CssCheck;
import forwardpass.site.css.CssUse;
import forwardpass.site.output.OptionalSheets;
import forwardpass.site.output.Output;
import forwardpass.site.output.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The book's style sheets, checked, and without rules for classes that nothing has. */
final class Styles {
  private Styles() {}

  /**
   * Puts them into the site: one that all pages load, and those that only some do.
   *
   * @param formulaRules the rules that formulas came with
   */
  static void put(Book book, List<MadePage> pages, String formulaRules, Output output)
      throws IOException {
    Path folder = book.layout().statics().resolve("css");
    check(book, pages, folder);
    Set<String> classes = classes(book.layout(), pages);
    String common = StyleSheet.joined(folder, formulaRules);
    output.put("css/book.css", shipped(common, classes));
    for (String name : OptionalSheets.NAMES) {
      if (Files.exists(folder.resolve(name))) {
        output.put("css/" + name, shipped(Files.readString(folder.resolve(name)), classes));
      }
    }
    for (MadePage page : pages) {
      Path own = MadePage.styles(book, page.chapter());
      if (!page.chapter().isEmpty() && Files.exists(own)) {
        output.put("css/" + page.chapter() + ".css", shipped(Files.readString(own), classes));
      }
    }
  }

  private static String shipped(String css, Set<String> classes) {
    return StyleSheet.minify(CssUse.without(css, name -> mayExist(name, classes)));
  }

  /** Java may put a number behind a name: {@code "series" + 3}. */
  private static boolean mayExist(String name, Set<String> classes) {
    String stem = name.replaceFirst("\\d+$", "");
    return classes.contains(name) || (!stem.equals(name) && classes.contains(stem));
  }

  /** Every class that a page has, and every word that Java or a script could make one of. */
  private static Set<String> classes(Layout layout, List<MadePage> pages) throws IOException {
    Set<String> out = new HashSet<>();
    pages.forEach(page -> out.addAll(OptionalSheets.classesOf(page.file().body())));
    pages.forEach(page -> out.addAll(OptionalSheets.classesOf(page.cards())));
    for (String literal : Literals.of(layout.speakers())) {
      Collections.addAll(out, literal.split("[^\\w-]+", -1));
      Collections.addAll(out, literal.split("[^\\w]+", -1));
    }
    for (Path folder : List.of(layout.statics().resolve("js"), layout.client())) {
      for (Path file : files(folder, ".js")) {
        if (Files.size(file) < 64 * 1024) { // what is compiled holds the Java's words again
          Collections.addAll(out, Files.readString(file).split("[^\\w-]+", -1));
        }
      }
    }
    return out;
  }

  private static void check(Book book, List<MadePage> pages, Path folder) throws IOException {
    List<Path> sheets = new ArrayList<>(files(folder, ".css"));
    for (MadePage page : pages) {
      Path own = MadePage.styles(book, page.chapter());
      if (!page.chapter().isEmpty() && Files.exists(own)) {
        sheets.add(own);
      }
    }
    CssCheck check = new CssCheck();
    for (Path sheet : sheets) {
      check.know(Files.readString(sheet));
    }
    for (Path sheet : sheets) {
      Place place = Place.of(book.layout().name(sheet));
      check.check(
          Files.readString(sheet), (line, reason) -> book.problems().add(place.at(line), reason));
    }
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
