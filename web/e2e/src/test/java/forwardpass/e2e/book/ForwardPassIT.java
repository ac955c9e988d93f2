package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The figures of the chapter on the forward pass under mouse, finger and keys, and exercises. */
class ForwardPassIT extends BookPages {
  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, "forward-pass/", anchor);
  }

  private static Page logits(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, "loss-place/", anchor);
  }

  @Test
  void aNumberOfTheTensorIsOpenedByMouseFingerAndKeys(Reader reader) {
    Page page = page(reader, "figure-tensor");
    Locator figure = page.locator("#figure-tensor");
    Locator said = figure.locator(".verdict-line");
    assertThat(said).containsText("x[1, 3, 2], at place 66");
    figure.locator(".tensor-page td").nth(9).hover(); // page 0, row 1, column 1
    assertThat(said).containsText("x[0, 1, 1], at place 9");
    assertThat(figure.locator(".tensor-page td.lit")).hasCount(7); // of eight, one is open
    Locator ring = figure.locator(".plot [role=slider]");
    ring.focus();
    ring.press("End");
    assertThat(said).containsText("x[1, 4, 7], at place 79");
    Drag.byMouse(ring, -60, 0);
    assertThat(said).not().containsText("at place 79");
    page.mouse().move(0, 0); // or what comes to lie under it is pointed at
    ring.press("End");
    assertThat(said).containsText("at place 79");
    Drag.byTouch(ring, -80, 0);
    assertThat(said).not().containsText("at place 79");
    figure.locator("select").selectOption("feature");
    assertThat(said).containsText("pieces in memory: 10");
  }

  @Test
  void theTraceFollowsItsSizesAndOpensItsNumbers(Reader reader) {
    Page page = page(reader, "demo-trace");
    Locator demo = page.locator("#demo-trace");
    assertThat(demo.locator(".station")).hasCount(8);
    assertThat(demo.locator(".station.turn")).hasCount(2);
    page.locator("[id='demo-trace.V']").fill("50");
    page.locator("[id='demo-trace.B']").fill("3");
    assertThat(demo.locator(".station .dims").nth(6)).hasText("(3, 5, 50)");
    assertThat(demo.locator(".station .dims").nth(7)).hasText("(3,)");
    Locator stream = demo.locator("table.act").nth(2).locator("td");
    stream.nth(1).hover(); // plus attention, number 1
    assertThat(demo.locator(".opened")).containsText("plus what attention adds");
    assertThat(stream.nth(1)).hasClass("open");
    page.mouse().move(0, 0); // or what scrolls under it is pointed at
    stream.nth(1).focus();
    page.keyboard().press("ArrowRight");
    assertThat(stream.nth(2)).hasClass("open");
    String followed = stream.first().textContent();
    demo.locator("table.ids td").nth(0).click(); // another token
    assertThat(stream.first()).not().hasText(followed);
    assertThat(demo.locator("table.ids td").first()).hasClass("open");
  }

  @Test
  void theRingOfTheSizesMovesWithMouseAndKeys(Reader reader) {
    Page page = logits(reader, "figure-growth");
    Locator figure = page.locator("#figure-growth");
    Locator said = figure.locator(".verdict-line");
    assertThat(said).containsText("At 1,000 tokens");
    Locator ring = figure.locator(".plot [role=slider]");
    ring.focus();
    ring.press("Home");
    assertThat(said).containsText("At 10 tokens");
    Drag.byMouse(ring, 120, 0);
    assertThat(said).not().containsText("At 10 tokens");
  }

  @Test
  void writingOnUsesOneRow(Reader reader) {
    Page page = logits(reader, "table-loss");
    Locator table = page.locator("#table-loss");
    assertThat(table.locator("tr.lit")).hasCount(10);
    page.locator("[id='table-loss.T']").first().fill("5");
    assertThat(table.locator("tr.lit")).hasCount(4);
    table.locator("input[value=inference]").check();
    assertThat(table.locator("tr.lit")).hasCount(1);
    assertThat(table.locator(".verdict-line")).containsText("only the last place counts");
  }

  @Test
  void aPlaceInMemoryIsFound(Reader reader) {
    Page page = page(reader, "exercise-place");
    Book.solve(page, "exercise-place", "65", "mistake");
    Book.solve(page, "exercise-place", "59", "right");
  }

  @Test
  void twoExercisesOnLogitsAreSolved(Reader reader) {
    Page page = logits(reader, "exercise-slice");
    Book.solve(page, "exercise-slice", "(8, 1, 400)", "right");
    Book.solve(page, "exercise-next", "4", "right");
  }

  @Test
  void theWrongLineIsFound(Reader reader) {
    Page page = page(reader, "exercise-mend");
    Book.nameLine(page, "exercise-mend", 3, false);
    Book.nameLine(page, "exercise-mend", 7, true);
  }
}
