package forwardpass.site.book;

import forwardpass.lessons.book.Chapters;
import forwardpass.lessons.book.Facts;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import forwardpass.site.build.Build;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Outcome;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.check.Homes;
import forwardpass.site.check.Literals;
import forwardpass.site.check.SiteCheck;
import forwardpass.site.check.WordsCheck;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Curriculum.Chapter;
import forwardpass.site.content.Notation;
import forwardpass.site.content.WordsFiles;
import forwardpass.site.formula.Formulas;
import forwardpass.site.lesson.LessonPlayThrough;
import forwardpass.site.lesson.LessonPrinter;
import forwardpass.site.listing.JavaListings;
import forwardpass.site.output.Catalog;
import forwardpass.site.output.Output;
import forwardpass.site.output.PageSizes;
import forwardpass.site.page.PageFrame;
import forwardpass.site.temml.FormulaException;
import forwardpass.site.temml.Temml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Builds the whole book: everything is made and checked in memory, then written where all is well.
 */
public final class BookBuild implements Build {
  private final List<Lesson<?>> lessons;
  private final BiFunction<String, Assets, List<Fact>> facts;
  private final Map<String, String> modules; // the compiled module of each lesson
  private final Function<Job, Task> tasks;

  /** The book's own build. */
  public BookBuild() {
    this(Lessons.all(), (chapter, assets) -> Facts.of(chapter, assets), modules(), Tasks::start);
  }

  /**
   * The build of a book with those lessons.
   *
   * @param facts the numbers that a chapter's text cites; some are measured on files of the site
   * @param modules the compiled module that holds each lesson, by the lesson's id
   * @param tasks starts the work that a lesson is printed with
   */
  public BookBuild(
      List<Lesson<?>> lessons,
      BiFunction<String, Assets, List<Fact>> facts,
      Map<String, String> modules,
      Function<Job, Task> tasks) {
    this.lessons = List.copyOf(lessons);
    this.facts = facts;
    this.modules = Map.copyOf(modules);
    this.tasks = tasks;
  }

  private static Map<String, String> modules() {
    Map<String, String> modules = new TreeMap<>();
    for (forwardpass.lessons.chapter.Chapter chapter : Chapters.all()) {
      chapter.lessons().forEach(lesson -> modules.put(lesson.id(), "page-" + chapter.id()));
    }
    return modules;
  }

  @Override
  public Outcome run(Layout layout, Temml temml) throws IOException {
    long start = System.nanoTime();
    Problems problems = new Problems();
    Book book = open(layout, temml, problems);
    List<MadePage> pages = pages(book);
    new LessonPlayThrough(book.lessons(), problems).run(lessons);
    checkWords(book, problems);
    Output output = SiteFiles.of(book, pages);
    checkPages(book, pages, output);
    List<String> report = new ArrayList<>();
    Sizes.check(pages, new PageSizes(output, SiteFiles.MOUNTED), problems, report);
    if (problems.isEmpty()) {
      output.writeTo(layout.output());
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
    return new Outcome(problems.list(), report);
  }

  private Book open(Layout layout, Temml temml, Problems problems) throws IOException {
    Path planFile = layout.content().resolve("curriculum.yaml");
    Curriculum plan =
        Curriculum.read(Files.readString(planFile), Place.of(layout.name(planFile)), problems);
    Path notationFile = layout.content().resolve("notation.en.yaml");
    Notation notation =
        Notation.read(
            Files.readString(notationFile), plan, Place.of(layout.name(notationFile)), problems);
    Formulas formulas = new Formulas(temml, layout.cache(), notation.macros());
    WordsFiles words =
        WordsFiles.read(
            layout,
            plan.present().stream().map(Chapter::id).toList(),
            (latex, place) -> formula(formulas, latex, place, problems),
            problems);
    TaskContext context = TaskContext.plain(path -> bytes(layout, path));
    return new Book(
        layout,
        plan,
        notation,
        formulas,
        new LessonPrinter(lessons, words, job -> SynchronousRun.outcome(tasks.apply(job), context)),
        new JavaListings(layout.sources()),
        chapter -> facts.apply(chapter, path -> bytes(layout, path)),
        modules,
        problems);
  }

  private static byte[] bytes(Layout layout, String path) {
    try {
      return Files.readAllBytes(layout.statics().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node formula(Formulas formulas, String latex, Place place, Problems problems) {
    try {
      return formulas.math(latex, false);
    } catch (FormulaException e) {
      problems.add(place, "formula: " + e.getMessage() + " in $" + latex + "$");
      return new Text(latex);
    }
  }

  private static List<MadePage> pages(Book book) throws IOException {
    PageFrame frame = new PageFrame(book.lessons().wordsOf("page"), SiteFiles.assets(book));
    OtherPages others = new OtherPages(book, frame);
    ChapterPages chapters = new ChapterPages(book, frame);
    List<MadePage> pages = new ArrayList<>();
    pages.add(others.home());
    pages.add(others.contents());
    for (Chapter chapter : book.plan().present()) {
      MadePage page = chapters.make(chapter);
      List<String> found = page.context().homes().stream().map(Home::item).toList();
      Homes.check(chapter, found, page.context().placeOf(""), book.problems());
      pages.add(page);
    }
    Chapter notation = book.plan().chapter("notation");
    if (notation == null || !notation.present()) {
      pages.add(others.notation());
    }
    others.model().ifPresent(pages::add);
    pages.add(others.notFound());
    return pages;
  }

  private void checkWords(Book book, Problems problems) throws IOException {
    Map<String, Lesson<?>> byId = new TreeMap<>();
    lessons.forEach(lesson -> byId.put(lesson.id(), lesson));
    new WordsCheck(book.lessons().asked(), Literals.of(book.layout().speakers()), byId)
        .run(book.lessons().words(), problems);
  }

  private static void checkPages(Book book, List<MadePage> pages, Output output) {
    List<SiteCheck.Page> all = new ArrayList<>();
    for (MadePage page : pages) {
      List<Node> nodes = new ArrayList<>(page.file().head());
      nodes.addAll(page.file().body());
      all.add(
          new SiteCheck.Page(
              page.file().path(),
              nodes,
              (what, reason) ->
                  book.problems()
                      .add(page.context().placeOf(what), page.file().path() + ": " + reason)));
    }
    SiteCheck.run(all, output.paths());
  }

  static Catalog catalog(List<MadePage> pages) {
    List<Catalog.Item> items = new ArrayList<>();
    for (MadePage page : pages) {
      if (!page.chapter().isEmpty()) {
        for (Home home : page.context().homes()) {
          items.add(
              new Catalog.Item(
                  page.chapter() + "/" + home.item(),
                  Curriculum.kindOf(home.item()),
                  page.chapter(),
                  home.title(),
                  page.file().path(),
                  home.item()));
        }
      }
    }
    return new Catalog(items);
  }
}
