package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.site.build.Place;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.formula.Symbols;
import forwardpass.site.script.FormulaException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Document;
import org.jspecify.annotations.Nullable;

/** What is gathered while one page is made: its anchors, items, lessons and symbols. */
public final class PageContext {
  private final Book book;
  private final String chapter;
  private final Place file;
  private final String up;
  private final @Nullable Symbols symbols;
  private final Map<String, Place> anchors = new HashMap<>();
  private final List<Home> homes = new ArrayList<>();
  private final Map<String, String> titles = new LinkedHashMap<>(); // of headings and items
  private final Set<String> lessons = new LinkedHashSet<>();
  private final Set<Symbol> used = new LinkedHashSet<>();
  private final Map<String, Place> links = new HashMap<>();
  private final Set<Symbol> usedInSection = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private PlacedLessons placed;
  private int notes;

  /**
   * A page to be made.
   *
   * @param chapter the chapter's id; empty for a page that is none
   * @param file the file it is written in; its line is added to every line within
   * @param up the way from the page to the site's root
   */
  public PageContext(Book book, String chapter, Place file, String up) {
    this.book = book;
    this.chapter = chapter;
    this.file = file;
    this.up = up;
    Symbols found = null;
    try {
      // Without a notation (its file has a fault) no letter could be known.
      if (!book.notation().symbols().isEmpty()) {
        found = new Symbols(book.notation().of(chapter), book.formulas());
      }
    } catch (FormulaException e) {
      book.problems().add(Place.of("content/notation.en.yaml"), "formula: " + e.getMessage());
    }
    this.symbols = found;
    this.placed = PlacedLessons.of(new Document(), book.lessons());
  }

  /** The lessons of the page's text; to be told before any of it is made. */
  void places(PlacedLessons lessons) {
    placed = lessons;
  }

  PlacedLessons placed() {
    return placed;
  }

  /** A sentence cites what a lesson says of itself. */
  void said(String lesson, String name) {
    said.add(lesson + "." + name);
  }

  boolean says(String lesson, String name) {
    return said.contains(lesson + "." + name);
  }

  public Book book() {
    return book;
  }

  public String chapter() {
    return chapter;
  }

  public String up() {
    return up;
  }

  public Place at(int line) {
    return file.at(line == 0 ? 0 : file.line() + line);
  }

  public void problem(int line, String reason) {
    book.problems().add(at(line), reason);
  }

  /** A problem from which others of this page may follow. */
  public void cause(int line, String reason) {
    book.problems().addCause(at(line), reason);
  }

  /** Takes an anchor for this page. */
  public void anchor(String id, int line) {
    Place first = anchors.putIfAbsent(id, at(line));
    if (first != null) {
      problem(line, "the anchor " + id + " is already at line " + first.line());
    }
  }

  /** Where an anchor or a link was written; the file where that isn't known. */
  public Place placeOf(String what) {
    return anchors.getOrDefault(what, links.getOrDefault(what, Place.of(file.file())));
  }

  public void link(String href, int line) {
    links.putIfAbsent(href, at(line));
  }

  /** Gives an item its home. A name that looks like an item must be one, unless it is extra. */
  public void home(String id, String title, boolean extra, int line) {
    Curriculum.Chapter plan = book.plan().chapter(chapter);
    boolean planned = book.plan().itemsFor(chapter).contains(id);
    if (!planned && !extra && Curriculum.KINDS.contains(Curriculum.kindOf(id)) && plan != null) {
      problem(
          line,
          plan.owner() + "/" + id + " is no item of the curriculum; mark it extra, or mend its id");
    }
    titles.putIfAbsent(id, title);
    if (planned || extra) {
      homes.add(new Home(id, title));
    }
  }

  public void lesson(String id) {
    lessons.add(id);
  }

  public void newSection() {
    usedInSection.clear();
  }

  /** A formula with its symbols marked; a plain text where it can't be read. */
  public Node formula(String latex, boolean display, int line) {
    Element math;
    try {
      math = book.formulas().math(latex, display);
    } catch (FormulaException e) {
      problem(line, "formula: " + e.getMessage() + " in $" + latex + "$");
      return Element.of("code", "", new Text(latex));
    }
    if (symbols == null) {
      return math;
    }
    Symbols.Marked marked =
        symbols.mark(
            math,
            letter ->
                problem(
                    line,
                    "the symbol " + letter + " of $" + latex + "$ is not in notation.en.yaml"));
    used.addAll(marked.symbols());
    // Every symbol can be reached with the keyboard once a section; each more would be one more
    // stop.
    boolean opens = usedInSection.addAll(marked.symbols());
    return display || !opens ? marked.math() : marked.math().with("tabindex", "0");
  }

  /** The number of the next side note. */
  public int nextNote() {
    return ++notes;
  }

  public List<Home> homes() {
    return List.copyOf(homes);
  }

  /** Whether something here has that anchor. */
  boolean has(String anchor) {
    return anchors.containsKey(anchor);
  }

  /** The titles of headings and items by their anchors, in the page's order. */
  Map<String, String> titles() {
    return Collections.unmodifiableMap(titles);
  }

  public List<String> lessons() {
    return List.copyOf(lessons);
  }

  public List<Symbol> symbols() {
    return List.copyOf(used);
  }
}
