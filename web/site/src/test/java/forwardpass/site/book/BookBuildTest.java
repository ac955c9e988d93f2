package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.build.Audience;
import forwardpass.site.build.Outcome;
import forwardpass.site.build.Problem;
import forwardpass.site.page.SiteAddress;
import forwardpass.site.script.Scripts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookBuildTest {
  private static final String TEXT = "content/c/chapter.md";
  private static final Scripts SCRIPTS = new Scripts();

  private Path root;
  private MiniBook book;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    root = folder;
    book = new MiniBook(root);
  }

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  @Test
  void printsTheWholePage() throws IOException {
    Outcome outcome = book.build(SCRIPTS);
    assertEquals(List.of(), outcome.problems());
    String page = book.page();
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    // What a lesson's frame looks like is the lessons' affair.
    String around = main.replaceAll("(?s)<(section|figure) class=\"lesson .*?</\\1>", "[lesson]");
    assertEquals(golden("chapter.html"), around.replace("><", ">\n<") + "\n");
  }

  @Test
  void saysWhereItsPagesAreAtHomeWhereTheAddressIsKnown() throws IOException {
    book.build(SCRIPTS);
    assertFalse(book.page().contains("canonical"), "an address that nobody said");
    assertFalse(Files.exists(root.resolve("site/sitemap.xml")));
    SiteAddress address = new SiteAddress("https://example.org/b/");
    assertEquals(List.of(), book.build(SCRIPTS, Audience.READERS, address).problems());
    String page = book.page();
    assertTrue(page.contains("<link rel=\"canonical\" href=\"https://example.org/b/c/\">"), page);
    assertTrue(page.contains("<meta property=\"og:title\" content=\"Doubling\">"), page);
    String map = Files.readString(root.resolve("site/sitemap.xml"));
    assertTrue(map.contains("<url><loc>https://example.org/b/c/</loc></url>"), map);
    assertFalse(map.contains("404"), map);
    String lost = Files.readString(root.resolve("site/404.html"));
    assertTrue(lost.contains("<a href=\"/b/contents/\">"), lost);
    assertTrue(lost.contains("href=\"/b/css/404.css\""), lost);
  }

  @Test
  void printsLessonsWithTheirNumbersCaptionAndCode() throws IOException {
    book.build(SCRIPTS);
    String page = book.page();
    String lesson = page.substring(page.indexOf("id=\"example-one\""), page.indexOf("id=\"ask\""));
    assertTrue(lesson.contains("<p>Twice is <em>3.0</em>.</p>"), lesson);
    assertTrue(
        lesson.contains(
            "<span class=\"caption-see\">You see it.</span> <span class=\"caption-try\">Try it.</span>"),
        lesson);
    assertTrue(lesson.contains("<summary>Show the Java</summary>"), lesson);
    assertTrue(lesson.contains("<span class=\"hl-f\">twice</span>"), lesson);
    assertTrue(lesson.contains("<summary>The same in Python</summary>"), lesson);
  }

  @Test
  void carriesThePolicyWordsAndScriptsOnItsPages() throws IOException {
    book.build(SCRIPTS);
    String page = book.page();
    assertTrue(
        page.contains(
            "content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src"
                + " 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
                + " base-uri 'none'; form-action 'none'\""),
        page);
    assertTrue(
        page.contains("\"doubling.result\":[\"Twice is \",[\"em\",{},{\"hole\":\"y\"}],\".\"]"),
        page);
    assertFalse(page.contains("mute.title"), "a lesson that is not on the page brings no words");
    assertFalse(page.contains("page.skip"), "the page's own words are in the page already");
    assertTrue(page.contains("<script type=\"module\" src=\"../js/boot.js\"></script>"), page);
    String contents = Files.readString(book.layout.output().resolve("contents/index.html"));
    assertFalse(contents.contains("boot.js"), "no lessons, no script for them");
    assertTrue(contents.contains("<li class=\"chapter-entry planned\" id=\"d\">"), contents);
    assertTrue(
        contents.contains("<a class=\"chapter-link\" href=\"../c/\">Doubling</a>"), contents);
  }

  @Test
  void listsEveryItemInTheCatalog() throws IOException {
    book.build(SCRIPTS);
    String json = Files.readString(book.layout.output().resolve("catalog.json"));
    assertEquals(
        List.of("c/concept-two", "c/example-one", "c/question-open"),
        json.lines()
            .filter(line -> line.contains("\"id\""))
            .map(line -> line.replaceAll(".*: \"(.*)\".*", "$1"))
            .toList());
  }

  @Test
  void writesNothingWhereThereIsAProblem() throws IOException {
    book.build(SCRIPTS);
    String before = book.page();
    book.change(TEXT, "Why double.", "Why double? [dead](nowhere/)");
    assertFalse(book.build(SCRIPTS).ok());
    assertEquals(before, book.page());
  }

  @Test
  void leavesADraftOutForReadersAndShowsItToAuthors() throws IOException {
    book.change("content/curriculum.yaml", "status: planned", "status: draft");
    Outcome readers = book.build(SCRIPTS);
    assertEquals(List.of(), readers.problems());
    assertTrue(readers.report().contains("site: left out, being a draft: d"), readers::toString);
    assertFalse(Files.exists(book.layout.output().resolve("d/index.html")));
    book.write("content/d/chapter.md", "---\nquestion: What?\n---\n\n## More {#concept-later}\n");
    Outcome authors = book.build(SCRIPTS, Audience.AUTHORS);
    assertTrue(
        authors.problems().stream().allMatch(problem -> problem.chapter().equals("d")),
        authors::toString);
    assertFalse(
        authors.problems().isEmpty(), "it has no description, and does not show its lesson");
    assertTrue(
        Files.readString(book.layout.output().resolve("d/index.html")).contains("concept-later"));
  }

  /** A chapter whose second page is the home of one of its items. */
  private void cutInTwo() throws IOException {
    book.change(
        "content/curriculum.yaml",
        "  - id: d\n    title: Later\n    what: More\n    part: Two\n    status: planned\n    items: [concept-later]",
        "  - id: d\n    of: c\n    title: Later\n    what: More\n    part: One\n    status: present");
    book.change("content/notation.en.yaml", "chapter: d", "chapter: c");
    book.change(TEXT, "builds-on: [d]\n", "");
    book.change(TEXT, "[later](chapter:d)", "[later](chapter:c#concept-two)");
    book.change(TEXT, "[above](#concept-two)", "[above](chapter:c#example-one)");
    book.change(TEXT, "## Two times {#concept-two}", "## Two times");
    book.write(
        "content/d/chapter.md",
        """
        ---
        question: And then?
        description: More.
        minutes: 3
        able: [go on]
        ---

        ## Twice {#concept-two}

        See [the example](chapter:c#example-one).

        ### Small {#section-small}

        Less.
        """);
  }

  @Test
  void givesAnItemItsHomeOnAFurtherPageOfItsChapter() throws IOException {
    cutInTwo();
    List<Problem> problems = book.build(SCRIPTS, Audience.AUTHORS).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems.get(0).reason().startsWith("nothing here shows the lesson mute"),
        problems::toString);
    String first = book.page();
    String second = Files.readString(book.layout.output().resolve("d/index.html"));
    // A link names the chapter, and leads to the page where the item is.
    assertTrue(first.contains("<a href=\"../d/#concept-two\">later</a>"), first);
    assertTrue(first.contains("<a href=\"../c/#example-one\">above</a>"), first);
    assertTrue(second.contains("<a href=\"../c/#example-one\">the example</a>"), second);
    // An address of the chapter leads on.
    assertTrue(first.contains("<a id=\"concept-two\" href=\"../d/#concept-two\">Twice</a>"), first);
    assertTrue(first.contains("<a id=\"section-small\" href=\"../d/#section-small\">"), first);
    assertTrue(
        second.contains("<p class=\"kicker\">Part of <a href=\"../c/\">Doubling</a></p>"), second);
    String json = Files.readString(book.layout.output().resolve("catalog.json"));
    assertTrue(
        json.replaceAll("\\s+", " ")
            .contains(
                "\"id\" : \"c/concept-two\", \"kind\" : \"concept\", \"chapter\" : \"c\", \"title\" : \"Twice\", \"page\" : \"d/index.html\", \"anchor\" : \"concept-two\""),
        json);
  }

  @Test
  void refusesAnItemThatIsAtHomeTwiceInItsChapter() throws IOException {
    cutInTwo();
    book.change(TEXT, "## Two times", "## Two times {#concept-two}");
    assertTrue(
        book.build(SCRIPTS)
            .problems()
            .toString()
            .contains("c/concept-two is at home in c/ and in d/"));
  }

  @Test
  void refusesAFurtherPageThatDoesNotFollowItsChapterOrHasItems() throws IOException {
    cutInTwo();
    book.change("content/curriculum.yaml", "of: c", "of: e\n    items: [concept-other]");
    String problems = book.build(SCRIPTS).problems().toString();
    assertTrue(problems.contains("d is a page of 'e', which it does not follow"), problems);
    assertTrue(problems.contains("the items [concept-other] belong to the chapter 'e'"), problems);
  }

  @Test
  void hidesNoOtherChapterBehindABrokenOne() throws IOException {
    book.change("content/curriculum.yaml", "status: planned", "status: draft");
    List<Problem> problems = book.build(SCRIPTS, Audience.AUTHORS).problems();
    assertEquals(
        List.of("content/d/chapter.md: d is 'draft' in the curriculum and has no text"),
        problems.stream().map(Problem::toString).filter(each -> each.contains("no text")).toList());
    assertTrue(book.page().contains("Doubling"), book.page());
  }

  @Test
  void namesTheCauseAndOnlyCountsWhatMayFollowFromIt() throws IOException {
    book.change("content/c/words.en.yaml", "  result:", " result:");
    List<Problem> problems = book.build(SCRIPTS).problems();
    assertEquals(2, problems.size(), problems::toString);
    assertTrue(
        problems.get(0).toString().startsWith("content/c/words.en.yaml:"), problems::toString);
    assertFalse(problems.get(0).reason().contains("\n"), problems.get(0)::reason);
    assertTrue(problems.get(1).reason().contains("more, which may follow"), problems::toString);
  }

  @Test
  void tellsAFileThatCantBeReadBeforeTheLessonsThatThenHaveNoWords() throws IOException {
    book.change("content/c/words.en.yaml", "doubling:", "\tdoubling:");
    List<Problem> problems = book.build(SCRIPTS).problems();
    assertEquals(2, problems.size(), problems::toString);
    assertTrue(
        problems.get(0).toString().startsWith("content/c/words.en.yaml:1: YAML: "),
        problems::toString);
    assertTrue(problems.get(1).reason().contains("more, which may follow"), problems::toString);
  }

  @Test
  void missesTheModuleOfALesson() throws IOException {
    Files.delete(root.resolve("client/page-c.wasm"));
    Files.writeString(root.resolve("client/work.js"), "");
    List<String> reasons = book.build(SCRIPTS).problems().stream().map(Problem::reason).toList();
    assertEquals(2, reasons.size(), reasons::toString);
    assertTrue(reasons.get(0).startsWith("there is no js/page-c.wasm"), reasons::toString);
    assertTrue(reasons.get(1).startsWith("there is no js/work.js"), reasons::toString);
  }

  @Test
  void missesALessonThatIsListedAndNotShown() throws IOException {
    book.change("content/c/chapter.md", " lesson=doubling title=\"Once\" x=1.5", " title=\"Once\"");
    assertTrue(
        book.build(SCRIPTS)
            .problems()
            .toString()
            .contains("nothing here shows the lesson doubling"));
  }

  @Test
  void missesTheScriptOfTheLessons() throws IOException {
    Files.delete(root.resolve("client/boot.js"));
    List<Problem> problems = book.build(SCRIPTS).problems();
    assertTrue(
        problems.stream().anyMatch(problem -> problem.reason().contains("there is no js/boot.js")),
        problems::toString);
  }

  @Test
  void reportsTheFirstVisitOfEachChapter() throws IOException {
    List<String> report = book.build(SCRIPTS).report();
    assertTrue(report.get(1).startsWith("site: a first visit to c/: "), report::toString);
  }

  @Test
  void refusesAFirstVisitThatIsTooLarge() throws IOException {
    byte[] noise = new byte[260 * 1024];
    new Random(1).nextBytes(noise);
    Files.write(root.resolve("static/fonts/text.woff2"), noise);
    assertTrue(book.build(SCRIPTS).problems().toString().contains("a first visit is too large"));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = BookBuildTest.class.getResourceAsStream(name)) {
      return in == null
          ? "(no " + name + ")"
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
