package forwardpass.site.book;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Fact;
import forwardpass.site.build.Audience;
import forwardpass.site.build.Build;
import forwardpass.site.build.BuildListener;
import forwardpass.site.build.Faults;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Outcome;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.build.TextFile;
import forwardpass.site.check.ExerciseCheck;
import forwardpass.site.check.Homes;
import forwardpass.site.check.LabelsCheck;
import forwardpass.site.check.Literals;
import forwardpass.site.check.SiteCheck;
import forwardpass.site.check.WordsCheck;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Curriculum.Chapter;
import forwardpass.site.content.Notation;
import forwardpass.site.content.NotationFiles;
import forwardpass.site.content.WordsFiles;
import forwardpass.site.formula.FormulaHoles;
import forwardpass.site.formula.Formulas;
import forwardpass.site.glossary.FirstUse;
import forwardpass.site.lesson.LessonPlayThrough;
import forwardpass.site.lesson.LessonPrinter;
import forwardpass.site.listing.Highlighter;
import forwardpass.site.listing.JavaListings;
import forwardpass.site.output.Catalog;
import forwardpass.site.output.Minifier;
import forwardpass.site.output.Output;
import forwardpass.site.output.PageSizes;
import forwardpass.site.page.PageFrame;
import forwardpass.site.page.SiteAddress;
import forwardpass.site.page.SymbolTable;
import forwardpass.site.script.FormulaException;
import forwardpass.site.script.Scripts;
import forwardpass.site.search.SearchFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds the whole book: everything is made and checked in memory, then written where all is well.
 */
public final class BookBuild implements Build {
  private static final int SEEDS_SAID = 60;

  private final Function<Audience, LiveChapters> live;
  private final SiteAddress address;
  private final Computed computed = new Computed();

  /** The book's own build, for any address. */
  public BookBuild() {
    this(SiteAddress.UNKNOWN);
  }

  /**
   * The book's own build.
   *
   * @param address where its readers will find it
   */
  public BookBuild(SiteAddress address) {
    this.live = LiveChapters::of;
    this.address = address;
  }

  /** The build of a book in which those chapters are alive. */
  public BookBuild(List<forwardpass.lessons.chapter.Chapter> chapters, SiteAddress address) {
    this.live = audience -> new LiveChapters(chapters, chapters);
    this.address = address;
  }

  @Override
  public Outcome run(Layout layout, Scripts scripts, Audience audience, BuildListener listener)
      throws IOException {
    long start = System.nanoTime();
    computed.begin();
    Problems problems = new Problems();
    LiveChapters chapters = live.apply(audience);
    Book book = open(layout, scripts, chapters, audience, problems);
    boolean forAuthors = audience == Audience.AUTHORS;
    Printed printed = printed(book, forAuthors ? listener : BuildListener.NONE);
    List<MadePage> pages = printed.pages();
    UsedLessons.check(book, chapters, pages);
    Output output = SiteFiles.of(book, pages, printed.terms());
    checkPages(book, pages, output);
    if (forAuthors) {
      output.writeTo(layout.output());
      listener.written(problems.list());
    }
    checkLessons(book, chapters);
    List<String> report = new ArrayList<>();
    if (!forAuthors) {
      Modules.check(book, pages, output);
      PageSizes sizes = new PageSizes(output, SiteFiles.MOUNTED);
      Sizes.check(layout.client(), pages, sizes, problems, report);
      if (problems.isEmpty()) {
        output.writeTo(layout.output());
      }
    }
    report.add(
        0,
        String.format(
            Locale.ROOT,
            "site: %d pages, %d files, %d formulas rendered, %d ms",
            pages.size(),
            output.paths().size(),
            book.formulas().rendered(),
            (System.nanoTime() - start) / 1_000_000));
    book.plan().leftOut().forEach(id -> report.add("site: left out, being a draft: " + id));
    return new Outcome(problems.list(), report);
  }

  private Book open(
      Layout layout, Scripts scripts, LiveChapters live, Audience audience, Problems problems)
      throws IOException {
    Path planFile = layout.content().resolve("curriculum.yaml");
    Curriculum plan =
        Curriculum.read(
            TextFile.read(planFile, layout, problems),
            Place.of(layout.name(planFile)),
            audience,
            problems);
    List<String> chapters = plan.present().stream().map(Chapter::id).toList();
    Notation notation = NotationFiles.read(layout, plan, chapters, problems);
    Formulas formulas = new Formulas(scripts.temml(), layout.cache(), notation.macros());
    WordsFiles words =
        WordsFiles.read(
            layout,
            chapters,
            (latex, place) -> formula(formulas, latex, place, problems),
            problems);
    return new Book(
        layout,
        address,
        plan,
        notation,
        formulas,
        new Highlighter(scripts.highlight(), layout.cache()),
        new Minifier(scripts.terser(), layout.cache()),
        new SearchFile(scripts.miniSearch(), layout.cache(), audience),
        new LessonPrinter(
            live.lessons(), words, job -> computed.outcome(job, live::start, layout.statics())),
        new JavaListings(layout.sources()),
        AnchorPages.of(layout, plan),
        chapter -> facts(chapter, live, plan, layout),
        live.modules(),
        SiteFiles.allLessons(layout),
        problems);
  }

  /** What the text of a page may cite; the first page's counts are the curriculum's, and quick. */
  private List<Fact> facts(String id, LiveChapters live, Curriculum plan, Layout layout) {
    Supplier<List<Fact>> compute =
        () -> live.facts(id, plan.written(), path -> computed.bytes(layout.statics(), path));
    return id.isEmpty() ? compute.get() : computed.facts(id, compute);
  }

  private static List<Node> formula(
      Formulas formulas, String latex, Place place, Problems problems) {
    try {
      return FormulaHoles.render(latex, formulas);
    } catch (FormulaException e) {
      problems.add(place, "formula: " + e.getMessage() + " in $" + latex + "$");
      return List.of(new Text(latex));
    }
  }

  /** All pages, and the terms that were found in them. */
  private record Printed(List<MadePage> pages, List<FirstUse> terms) {}

  private static Printed printed(Book book, BuildListener listener) throws IOException {
    PageFrame frame =
        new PageFrame(book.lessons().wordsOf("page"), SiteFiles.assets(book), book.address());
    OtherPages others = new OtherPages(book, frame);
    List<MadePage> pages = new ArrayList<>();
    pages.add(others.home());
    pages.add(others.contents());
    pages.addAll(chapters(book, frame, listener));
    Chapter symbols = book.plan().chapter(SymbolTable.PAGE);
    if (symbols == null || !symbols.present()) {
      pages.add(others.symbols());
    }
    List<FirstUse> terms = new GlossaryPage(book).terms(pages);
    pages.add(others.terms(terms, List.copyOf(pages)));
    others.model().ifPresent(pages::add);
    pages.add(others.notFound());
    return new Printed(pages, terms);
  }

  /** The pages of all chapters in their order; those that are asked for first are made first. */
  private static List<MadePage> chapters(Book book, PageFrame frame, BuildListener listener)
      throws IOException {
    ChapterPages chapters = new ChapterPages(book, frame);
    Chapter asked = book.plan().chapter(listener.firstChapter());
    String first = asked == null ? "" : asked.owner();
    List<Chapter> all = book.plan().present().stream().filter(each -> each.of().isEmpty()).toList();
    List<Chapter> order = new ArrayList<>(all);
    order.sort(Comparator.comparing(each -> !each.id().equals(first)));
    Map<String, List<MadePage>> made = new TreeMap<>();
    for (Chapter chapter : order) {
      List<MadePage> pages = pagesOf(chapter, chapters, book);
      made.put(chapter.id(), pages);
      if (chapter.id().equals(first)) {
        SiteFiles.writeAhead(pages, book.layout().output());
        listener.firstWritten(book.problems().list());
      }
    }
    List<MadePage> pages = new ArrayList<>();
    all.forEach(chapter -> pages.addAll(made.getOrDefault(chapter.id(), List.of())));
    return pages;
  }

  /** A chapter's page, which says what stands on its further pages, and those. */
  private static List<MadePage> pagesOf(Chapter chapter, ChapterPages chapters, Book book)
      throws IOException {
    List<MadePage> further = new ArrayList<>();
    for (Chapter page : book.plan().furtherPages(chapter.id())) {
      MadePage made = made(chapters, page, List.of(), book.problems());
      if (made != null) {
        further.add(made);
      }
    }
    List<MadePage> all = new ArrayList<>(further);
    MadePage first = made(chapters, chapter, further, book.problems());
    if (first != null) {
      all.add(0, first);
      Map<String, List<String>> found = new TreeMap<>();
      for (MadePage page : all) {
        found.put(page.chapter(), page.context().homes().stream().map(Home::item).toList());
      }
      Homes.check(chapter, found, first.context().placeOf(""), book.problems());
    }
    return all;
  }

  /** A page of a chapter; null where it fails, which is told and ends no other. */
  private static @Nullable MadePage made(
      ChapterPages chapters, Chapter chapter, List<MadePage> further, Problems problems)
      throws IOException {
    try {
      return chapters.make(chapter, further);
    } catch (RuntimeException e) {
      problems.addCause(
          Place.of("content/" + chapter.id() + "/chapter.md"),
          "this page can't be made: " + Faults.described(e));
      return null;
    }
  }

  private static void checkLessons(Book book, LiveChapters live) throws IOException {
    Problems problems = book.problems();
    List<Lesson<?>> lessons = live.lessons();
    WordsFiles words = book.lessons().words();
    new LabelsCheck(words, book.lessons()::wordsOf, problems).run(lessons);
    new ExerciseCheck(words, book.lessons()::wordsOf, problems).run(lessons, SEEDS_SAID);
    new LessonPlayThrough(book.lessons(), problems).run(lessons);
    Map<String, Lesson<?>> byId = new TreeMap<>();
    lessons.forEach(lesson -> byId.put(lesson.id(), lesson));
    new WordsCheck(book.lessons().asked(), Literals.of(book.layout().speakers()), byId)
        .run(words, problems);
  }

  private static void checkPages(Book book, List<MadePage> pages, Output output) {
    List<SiteCheck.Page> all = new ArrayList<>();
    for (MadePage page : pages) {
      List<Node> nodes = new ArrayList<>(page.file().head());
      nodes.addAll(page.file().body());
      nodes.addAll(page.cards());
      all.add(
          new SiteCheck.Page(
              page.file().path(),
              nodes,
              (what, reason) ->
                  book.problems()
                      .add(page.context().placeOf(what), page.file().path() + ": " + reason)));
    }
    SiteCheck.run(all, output.paths(), book.address().folder());
  }

  static Catalog catalog(Curriculum plan, List<MadePage> pages) {
    List<Catalog.Item> items = new ArrayList<>();
    for (MadePage page : pages) {
      Chapter chapter = plan.chapter(page.chapter());
      if (chapter != null) {
        for (Home home : page.context().homes()) {
          items.add(
              new Catalog.Item(
                  chapter.owner() + "/" + home.item(),
                  Curriculum.kindOf(home.item()),
                  chapter.owner(),
                  home.title(),
                  page.file().path(),
                  home.item()));
        }
      }
    }
    return new Catalog(items);
  }
}
