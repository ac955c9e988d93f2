package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.tiedhead.MendLogits;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rows looked up, learned and compared; words added and mapped; exercises. */
class EmbeddingsIT extends ModelPages {
  private static Page page(Reader reader, String path, String anchor) {
    return book.open(reader, Engine.WASM, path, anchor);
  }

  @Test
  void aTextFetchesRowsOfATableThatIsEdited(Reader reader) {
    Page page = page(reader, "embeddings/", "example-lookup");
    Locator example = page.locator("#example-lookup");
    page.locator("[id='example-lookup.text']").fill("a mat sat on a cat");
    assertThat(example.locator(".id-strip li")).hasCount(6);
    page.locator("[id='example-lookup.at']").fill("6");
    assertThat(example.locator(".verdict-line")).containsText("cat");
    example.locator("[data-cell='E.3']").fill("7"); // the first number of cat's row
    assertThat(example.locator(".verdict-line")).containsText("[7,0.4,0.1]");
    assertThat(example.locator("table.named").last()).containsText("7");
  }

  @Test
  void rowsMoveAsTheStepsAreDragged(Reader reader) {
    Page page = page(reader, "embeddings/", "figure-learned");
    Locator figure = page.locator("#figure-learned");
    Locator steps = figure.locator("input[type=range]");
    steps.focus();
    steps.press("End");
    assertThat(figure.locator(".verdict-line"))
        .containsText(Pattern.compile("150 steps the loss is 0\\.45"));
  }

  @Test
  void theStepsAreDraggedByMouseAndByAFinger(Reader reader) {
    Page page = page(reader, "embeddings/", "figure-learned");
    Locator steps = page.locator("#figure-learned input[type=range]");
    Locator field = page.locator("[id='figure-learned.step']");
    Drag.byMouse(steps, 20, 0);
    assertThat(field)
        .hasValue(Pattern.compile("[89]\\d|1\\d\\d")); // it begins in the middle, at 75
    Drag.byTouch(steps, -20, 0);
    assertThat(field).hasValue(Pattern.compile("[3-7]\\d"));
  }

  @Test
  void theModelLooksUpATextOfTheReaders(Reader reader) {
    Page page = page(reader, "embeddings/", "demo-model-rows");
    Locator demo = page.locator("#demo-model-rows");
    assertThat(demo.locator("button.id-token")).hasCount(5);
    demo.locator("[data-action=token-2]").click();
    assertThat(demo.locator(".verdict-line")).containsText("is");
    Locator text = page.locator("[id='demo-model-rows.text']");
    text.fill("Lily saw a bird");
    text.press("Enter");
    assertThat(demo.locator(".job-text")).containsText("on your machine");
    assertThat(demo.locator("button.id-token").first()).containsText("Lily");
  }

  @Test
  void aTableIsSizedAndARowFetchedByAProduct(Reader reader) {
    Page page = page(reader, "tied-head/", "figure-size");
    Locator figure = page.locator("#figure-size");
    assertThat(figure.locator(".verdict-line")).containsText("262,144,000");
    figure.locator("input[value=tied]").check();
    page.locator("[id='figure-size.V']").fill("50257");
    page.locator("[id='figure-size.D']").fill("768");
    assertThat(figure.locator(".verdict-line")).containsText("38,597,376");
    Locator example = Book.awaken(page, "example-one-hot");
    page.locator("[id='example-one-hot.id']").fill("1");
    example.locator("[data-answer=fill-row-0-0]").fill("0.9");
    example.locator("[data-action=check-fill-row-0-0]").click();
    assertThat(example.locator(".verdict").first()).hasAttribute("data-verdict", "right");
  }

  @Test
  void wordsAreAddedAndMapped(Reader reader) {
    Page page = page(reader, "analogies/", "demo-analogy");
    Locator demo = page.locator("#demo-analogy");
    demo.locator("[data-action=load]").click();
    assertThat(demo.locator(".verdict-line")).containsText("queen");
    page.locator("[id='demo-analogy.a']").fill("took");
    page.locator("[id='demo-analogy.b']").fill("take");
    page.locator("[id='demo-analogy.c']").fill("give");
    assertThat(demo.locator(".verdict-line")).containsText("gave");
    Locator map = Book.awaken(page, "demo-map");
    map.locator("[data-action=load]").click();
    assertThat(map.locator(".verdict-line")).containsText("59 %");
    page.locator("[id='demo-map.words']").fill("king queen man");
    assertThat(map.locator(".verdict-line")).containsText("100 %");
  }

  @Test
  void aWordIsLookedUpInBothTables(Reader reader) {
    Page page = page(reader, "analogies/", "demo-two-tables");
    Locator demo = page.locator("#demo-two-tables");
    Locator word = page.locator("[id='demo-two-tables.word']");
    word.fill("king");
    word.press("Enter");
    assertThat(demo.locator(".job-text")).containsText("on your machine");
    assertThat(demo.locator(".verdict-line")).containsText("several tokens");
  }

  @Test
  void exercisesOfTheTableAreSolved(Reader reader) {
    Page page = page(reader, "embeddings/", "exercise-shape");
    Book.solve(page, "exercise-shape", "(4, 10, 64)", "right");
    Book.solve(page, "exercise-gradient", "6, 2", "right");
  }

  @Test
  void exercisesOfTheHeadAreSolved(Reader reader) {
    Page page = page(reader, "tied-head/", "exercise-tied");
    Book.solve(page, "exercise-tied", "8, 6, 5", "right");
    Book.solve(page, "exercise-untied", "31.0", "right");
  }

  @Test
  void theProgramForBothEndsIsMended(Reader reader) {
    Page page = page(reader, "tied-head/", "exercise-mend");
    Locator exercise = Book.nameLine(page, "exercise-mend", 4, true);
    exercise.locator("[data-action=run]").click();
    assertThat(exercise.locator(".test.failed")).hasCount(MendLogits.lesson().tests().size() - 1);
    exercise.locator("textarea").fill(MendLogits.lesson().solution());
    exercise.locator("[data-action=run]").click();
    assertThat(exercise.locator(".test.passed")).hasCount(MendLogits.lesson().tests().size());
  }

  @Test
  void exercisesOfTheAnalogiesAreSolved(Reader reader) {
    Page page = page(reader, "analogies/", "exercise-offset");
    Book.solve(page, "exercise-offset", "8, 1, 5", "right");
    Book.solve(page, "exercise-hold", "3, 6", "right");
  }
}
