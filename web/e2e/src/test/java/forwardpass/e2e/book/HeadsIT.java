package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A head set by hand, the heads of the model, and two exercises. */
class HeadsIT extends ModelPages {
  private static final String PAGE = "heads/";

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, PAGE, anchor);
  }

  @Test
  void aHeadSetByHandPasses(Reader reader) {
    Page page = page(reader, "demo-weights-by-hand");
    Locator demo = page.locator("#demo-weights-by-hand");
    int[] query = {3 * 5, 4 * 5 + 1, 5 * 5 + 2, 6 * 5 + 3}; // places 2 to 5 look one back
    for (int cell : query) {
      demo.locator("[data-cell='WQ." + cell + "']").fill("12");
    }
    demo.locator("[data-cell='WV.0']").fill("1");
    demo.locator("[data-cell='WV.3']").fill("1");
    assertThat(demo.locator(".verdict-line").last()).containsText("128 of 128");
    assertThat(demo.locator("tr.lit")).hasCount(4);
  }

  @Test
  void theModelsHeadsReadATextOfTheReaders(Reader reader) {
    Page page = page(reader, "demo-real-heads");
    Locator demo = page.locator("#demo-real-heads");
    assertThat(demo.locator(".heads-one")).hasCount(20);
    demo.locator("[data-action=head-2]").first().click();
    assertThat(demo.locator(".heads-one[aria-pressed=true]")).hasText("L0H2");
    Locator text = page.locator("[id='demo-real-heads.text']");
    text.fill("Tim had a red ball. He liked the red");
    text.press("Enter");
    assertThat(demo.locator(".job-text")).containsText("on your machine");
    demo.locator("[data-action=head-8]").first().click();
    Locator row = demo.locator(".plot [role=slider]");
    row.focus();
    row.press("End");
    assertThat(demo.locator(".verdict-line").first())
        .containsText(Pattern.compile("L2H0.*red.*ball"));
  }

  @Test
  void twoExercisesAreSolved(Reader reader) {
    Page page = page(reader, "exercise-dk");
    Book.solve(page, "exercise-dk", "64, 49152, 589824", "right");
    Book.solve(page, "exercise-count", "80000, 40400", "right");
  }

  @Test
  void theWrongLineIsNamedAndStaysNamed(Reader reader) {
    Page page = page(reader, "exercise-mend");
    Book.nameLine(page, "exercise-mend", 7, false);
    Book.nameLine(page, "exercise-mend", 6, true);
    page.waitForTimeout(1_000); // then it is kept
    page.reload();
    assertThat(Book.awaken(page, "exercise-mend").locator("[data-answer=line]")).hasValue("6");
    assertThat(page.locator("#exercise-mend")).containsText("that is the one");
  }
}
