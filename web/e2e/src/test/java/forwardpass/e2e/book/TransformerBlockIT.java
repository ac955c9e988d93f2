package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The pages of the chapter on the block under mouse, finger and keys. */
class TransformerBlockIT extends BookPages {
  private static Page page(Reader reader, String path, String anchor) {
    return book.open(reader, Engine.WASM, path, anchor);
  }

  @Test
  void aCellOfTheBlockOpensToWhatMadeIt(Reader reader) {
    Page page = page(reader, "whole-block/", "example-block");
    Locator block = page.locator("#example-block");
    Locator opened = block.locator(".opened");
    assertThat(opened).containsText("7.3195"); // numpy
    block.locator("table.prob td").nth(3).hover(); // weight, row 2, column 1
    assertThat(opened).containsText("0.107"); // numpy
    assertThat(block.locator("table.act td.lit")).hasCount(3); // the row of scores
    Locator walker = block.locator("[role=slider]");
    walker.focus();
    walker.press("ArrowRight");
    assertThat(walker).hasAttribute("aria-valuetext", "weight, row 2, column 2");
  }

  @Test
  void aNumberThatIsTypedMovesWhatFollows(Reader reader) {
    Page page = page(reader, "whole-block/", "example-block");
    Locator block = page.locator("#example-block");
    String before = block.locator("table.act").last().innerText();
    block.locator("[data-cell='X.0']").fill("5");
    assertThat(block.locator("table.act").last()).not().hasText(before);
  }

  @Test
  void theDirectionIsPulledByKeysAndAPartLeftOut(Reader reader) {
    Page page = page(reader, "transformer-block/", "figure-residual");
    Locator figure = page.locator("#figure-residual");
    assertThat(figure).containsText("is 8.5");
    figure.locator(".handle").first().press("ArrowRight"); // u is 2.5, -1
    assertThat(figure).containsText("is 10.75");
  }

  @Test
  void theArrowsTurnTogetherAndKeepTheirScore(Reader reader) {
    Page page = page(reader, "positions/", "demo-positions");
    Locator demo = page.locator("#demo-positions");
    Locator handle = demo.locator(".handle").first();
    String before = handle.getAttribute("aria-valuetext");
    handle.press("ArrowRight");
    assertNotEquals(before, handle.getAttribute("aria-valuetext"));
  }

  @Test
  void exercisesAreSolved(Reader reader) {
    Page page = page(reader, "norms/", "exercise-layer-norm");
    Book.solve(page, "exercise-layer-norm", "1.63, -0.82, 0, -0.82", "right");
    Page block = page(reader, "transformer-block/", "exercise-neurons");
    Book.solve(block, "exercise-neurons", "2, -2, 1.5, -1", "right");
    Page sizes = page(reader, "model-sizes/", "exercise-block");
    Book.solve(sizes, "exercise-block", "7.08", "right");
    Book.solve(sizes, "exercise-plan", "24, 1024", "right");
  }
}
