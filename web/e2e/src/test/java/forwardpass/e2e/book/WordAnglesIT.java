package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** Words near by angle and by distance, coins in heaps; exercises. */
class WordAnglesIT extends BookPages {
  @Test
  void aWordHasOtherNeighboursByEachMeasure(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "word-angles/", "figure-near-words");
    Locator lesson = page.locator("#figure-near-words");
    lesson.locator("[data-action=load]").click();
    assertThat(lesson.locator(".verdict-line")).containsText("nearest to shy");
    assertThat(lesson.locator("svg")).containsText("penguin");
    Locator word = page.locator("[id='figure-near-words.word']");
    word.fill("moon");
    assertThat(lesson.locator(".verdict-line")).containsText("moon is nearest to sun");
    word.fill("qqq");
    assertThat(lesson.locator(".says-error")).containsText("qqq");
  }

  @Test
  void exercisesAreSolved(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "word-angles/", "exercise-disagree");
    Book.solve(page, "exercise-disagree", "8, 4", "mistake");
    Book.solve(page, "exercise-disagree", "5, 2.5", "wrong");
    Book.solve(page, "exercise-disagree", "4, 4", "right");
    Book.solve(page, "exercise-tips", "2.01, 2.31", "right");
  }

  @Test
  void coinsAreThrownAgain(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "probability/", "figure-coins");
    Locator lesson = page.locator("#figure-coins");
    String first = lesson.locator("svg").innerHTML();
    lesson.locator("[data-action=throw]").click();
    assertThat(lesson.locator("[data-mark=rule]")).containsText("0.0791");
    page.waitForCondition(() -> !first.equals(lesson.locator("svg").innerHTML()));
    lesson.locator("input[type=radio][value='640']").check();
    assertThat(lesson.locator("[data-mark=rule]")).containsText("0.0198");
  }
}
