package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.build.Problem;
import forwardpass.site.script.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chapter brings in its own folder. */
class ChapterFolderTest {
  private static final Scripts SCRIPTS = new Scripts();

  private MiniBook book;

  @BeforeEach
  void write(@TempDir Path root) throws IOException {
    book = new MiniBook(root);
  }

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  private List<String> problems() throws IOException {
    return book.build(SCRIPTS).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void readsTheWordsOfAnExerciseFromTheFileThatHasItsName() throws IOException {
    book.write("content/c/words.en.yaml", "mute:\n  title: Mute\n");
    book.write(
        "content/c/exercises/doubling.en.yaml",
        "title: Doubling\nresult: \"It is *{y}* now.\"\nsmall: not large\n");
    assertEquals(List.of(), problems());
    assertTrue(book.page().contains("It is <em>"), book.page());
    String json = Files.readString(book.layout.output().resolve("c/exercises.json"));
    assertTrue(json.contains("\"doubling.result\":[\"It is \""), json);
    assertTrue(json.contains("\"question.compare\":"), json);
    assertFalse(book.page().contains("doubling.result"), "it comes once the page is there");
    assertTrue(book.page().contains(" data-words=\"later\""), book.page());
    assertTrue(book.page().contains(" data-later=\"c/exercises.json?"), book.page());
    book.write("content/c/exercises/doubling.en.yaml", "title: Doubling\nresult: \"Is *{y}\"\n");
    String place = "content/c/exercises/doubling.en.yaml:2: words: doubling.result: ";
    assertTrue(problems().stream().anyMatch(problem -> problem.startsWith(place)));
  }

  @Test
  void refusesALessonThatWouldSayWhatComesWithTheExercisesOnly() throws IOException {
    book.change("content/c/words.en.yaml", "  result:", "  other:");
    book.write("content/c/exercises.en.yaml", "result: \"Is *{y}*.\"\n");
    String reason = "words: result is for exercises only";
    assertTrue(
        problems().stream().anyMatch(problem -> problem.contains(reason)), problems()::toString);
  }

  @Test
  void mergesAChaptersNotationWithTheBooks() throws IOException {
    book.change("content/c/chapter.md", "Twice $x$", "Twice $y$");
    assertTrue(problems().get(0).contains("the symbol y of $y$ is not in notation"));
    book.write(
        "content/c/notation.en.yaml",
        "symbols:\n  - {id: why, sign: y, name: why, text: A reason., java: double y}\n");
    assertEquals(List.of(), problems());
    String cards = Files.readString(book.layout.output().resolve("c/cards.html"));
    assertTrue(cards.contains("id=\"card-why\""), cards);
    assertFalse(book.page().contains("card-why"), book.page());
  }

  @Test
  void refusesALetterThatMeansTwoThings() throws IOException {
    book.write(
        "content/c/notation.en.yaml",
        "symbols:\n  - {id: other, sign: x, name: other, text: Another.}\n");
    assertEquals(
        List.of(
            "content/c/notation.en.yaml:2: notation: x in the whole book already means a number"
                + " (content/notation.en.yaml:4); say where it means this: in: [chapter]"),
        problems());
    book.change("content/c/notation.en.yaml", "text: Another.", "text: Another., in: [c]");
    assertEquals(List.of(), problems());
  }

  @Test
  void shipsAChaptersStylesWithItsOwnPageOnly() throws IOException {
    book.write("content/c/style.css", ".takeaway {\n  color: red;\n}\n");
    assertEquals(List.of(), problems());
    String link = "<link rel=\"stylesheet\" href=\"../css/c.css\">";
    assertTrue(book.page().contains(link), book.page());
    assertEquals("p{margin:0}.takeaway{color:red}\n", sheet("c"));
    assertEquals("p{margin:0}\n", sheet("contents"));
  }

  @Test
  void addsTheRulesThatAChaptersStylesImport() throws IOException {
    book.write(
        "content/d/shared.css", ".takeaway {\n  color: red;\n}\n.elsewhere {\n  color: red;\n}\n");
    book.write("content/c/style.css", "@import \"../d/shared.css\";\n");
    assertEquals(List.of(), problems());
    String sheet = Files.readString(book.layout.output().resolve("css/c.css"));
    assertTrue(sheet.contains(".takeaway{color:red"), sheet);
    assertFalse(sheet.contains("elsewhere") || sheet.contains("@import"), sheet);
    book.write("content/c/style.css", "@import \"../d/gone.css\";\n");
    assertEquals(List.of("content/c/style.css: CSS: there is no content/d/gone.css"), problems());
  }

  @Test
  void refusesAChaptersStylesThatMatchNothingOnItsPage() throws IOException {
    book.write(
        "content/c/style.css", ".takeaway {\n  color: red;\n}\n.take-away b {\n  color: red;\n}\n");
    assertEquals(
        List.of("content/c/style.css:4: CSS: nothing on the page can have the class take-away"),
        problems());
  }

  @Test
  void shipsOnlyRulesThatMayMatchOnAPage() throws IOException {
    book.write("static/css/page.css", ".takeaway {\n  color: red;\n}\n.part {\n  margin: 0;\n}\n");
    assertEquals(List.of(), problems());
    assertEquals("p{margin:0}.takeaway{color:red}\n", sheet("c"));
    assertEquals("p{margin:0}.part{margin:0}\n", sheet("contents"));
  }

  private String sheet(String page) throws IOException {
    return Files.readString(book.layout.output().resolve("css/" + page + ".css"));
  }
}
