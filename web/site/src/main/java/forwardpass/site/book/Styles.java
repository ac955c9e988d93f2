package forwardpass.site.book;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Place;
import forwardpass.site.check.JavaReach;
import forwardpass.site.check.Literals;
import forwardpass.site.css.CssCheck;
import forwardpass.site.css.CssUse;
import forwardpass.site.output.Output;
import forwardpass.site.output.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The book's style sheets, checked: one a page, with the rules that may ever match on it. */
final class Styles {
  private static final String LESSONS = "forwardpass.lessons";
  private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";");

  private final Book book;
  private final Path folder;
  private final String common;
  private final JavaReach java;
  private final Set<String> scripts = new HashSet<>(); // what may be set on any page

  private Styles(Book book, String formulaRules) throws IOException {
    Layout layout = book.layout();
    this.book = book;
    this.folder = layout.statics().resolve("css");
    this.common = StyleSheet.joined(folder, formulaRules);
    this.java = new JavaReach(layout.speakers());
    addNames(Literals.ofFiles(java.outside(LESSONS)), scripts);
    for (Path from : List.of(layout.statics().resolve("js"), layout.client())) {
      for (Path file : files(from, ".js")) {
        if (Files.size(file) < 64 * 1024) { // what is compiled holds the Java's words again
          Collections.addAll(scripts, Files.readString(file).split("[^\\w-]+", -1));
        }
      }
    }
  }

  /**
   * Puts them into the site.
   *
   * @param formulaRules the rules that formulas came with
   */
  static void put(Book book, List<MadePage> pages, String formulaRules, Output output)
      throws IOException {
    Styles styles = new Styles(book, formulaRules);
    styles.check(pages);
    for (MadePage page : pages) {
      Set<String> classes = styles.classes(page);
      Predicate<String> exists = name -> mayExist(name, classes);
      Path file = styles.ownFile(page);
      String text = Files.exists(file) ? Files.readString(file) : "";
      String own = IMPORT.matcher(text).replaceAll(""); // its lines keep their numbers
      String used = CssUse.without(styles.common + imported(file, text) + own, exists);
      output.put(page.file().sheetPath(), StyleSheet.minify(used));
      Place place = Place.of(book.layout().name(file));
      CssUse.unmatched(
          own,
          exists,
          (line, name) ->
              book.problems()
                  .add(place.at(line), "CSS: nothing on the page can have the class " + name));
    }
  }

  /** The rules that chapters share, which each names at the head of its own. */
  private static String imported(Path sheet, String text) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Path file : imports(sheet, text)) {
      if (Files.exists(file)) { // else it is told
        out.append(Files.readString(file)).append('\n');
      }
    }
    return out.toString();
  }

  private static List<Path> imports(Path sheet, String text) {
    List<Path> out = new ArrayList<>();
    Matcher named = IMPORT.matcher(text);
    while (named.find()) {
      out.add(sheet.resolveSibling(named.group(1)).normalize());
    }
    return out;
  }

  /** A chapter's own styles go to its own page only. */
  private Path ownFile(MadePage page) {
    String chapter = page.chapter().isEmpty() ? "no-chapter" : page.chapter();
    return book.layout().content().resolve(chapter).resolve("style.css");
  }

  /** Java may put a number behind a name: {@code "series" + 3}. */
  private static boolean mayExist(String name, Set<String> classes) {
    String stem = name.replaceFirst("\\d+$", "");
    return classes.contains(name) || (!stem.equals(name) && classes.contains(stem));
  }

  /** Every class that a page has, and every word that its lessons or a script could make one of. */
  private Set<String> classes(MadePage page) throws IOException {
    Set<String> out = new HashSet<>(scripts);
    addClasses(page.file().body(), out);
    addClasses(page.cards(), out);
    addNames(Literals.ofFiles(java.from(speakers(page))), out);
    return out;
  }

  /** The lessons of a page and what stands beside them: exercises are named there alone. */
  private Set<String> speakers(MadePage page) {
    Set<String> out = new TreeSet<>();
    String own = page.chapter().replace("-", "");
    out.addAll(java.inPackage(LESSONS + "." + own));
    for (String id : page.context().lessons()) {
      Lesson<?> lesson = book.lessons().lesson(id);
      if (lesson != null) {
        String name = lesson.getClass().getName();
        out.add(name.replaceFirst("\\$.*", ""));
      }
    }
    return out;
  }

  private static void addNames(Set<String> literals, Set<String> out) {
    for (String literal : literals) {
      Collections.addAll(out, literal.split("[^\\w-]+", -1));
      Collections.addAll(out, literal.split("[^\\w]+", -1));
    }
  }

  private static void addClasses(List<Node> nodes, Set<String> out) {
    List<Node> todo = new ArrayList<>(nodes);
    while (!todo.isEmpty()) {
      if (todo.remove(todo.size() - 1) instanceof Element element) {
        String css = element.attr("class");
        if (css != null) {
          Collections.addAll(out, css.split(" ", -1));
        }
        todo.addAll(element.children());
      }
    }
  }

  private void check(List<MadePage> pages) throws IOException {
    Set<Path> sheets = new LinkedHashSet<>(files(folder, ".css"));
    for (MadePage page : pages) {
      Path sheet = ownFile(page);
      if (Files.exists(sheet)) {
        sheets.add(sheet);
        addImports(sheet, sheets);
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

  private void addImports(Path sheet, Set<Path> sheets) throws IOException {
    for (Path file : imports(sheet, Files.readString(sheet))) {
      if (Files.exists(file)) {
        sheets.add(file);
      } else {
        Place place = Place.of(book.layout().name(sheet));
        book.problems().addCause(place, "CSS: there is no " + book.layout().name(file));
      }
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
