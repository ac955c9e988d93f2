package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The model opened backwards: from the loss to a cell, its measurement, another loss. */
class WayBackIT extends ModelPages {
  private static final String PAGE = "inspector-gradients/";

  @Test
  void oneGoesFromTheLossToACellAndMeasuresIt(Reader reader) {
    Page page = book.open(reader, Engine.WASM, PAGE, "demo-gradients");
    Locator demo = page.locator("#demo-gradients");
    assertThat(demo.locator(".pull-row")).hasCount(12);
    demo.locator("[data-action='go tensor finalNorm 0 0 0']").first().click();
    assertThat(demo.locator(".zoom-cells")).isVisible();
    demo.locator("[data-action='back 0']").click();
    assertThat(demo.locator("[data-action='back 0']")).hasAttribute("aria-pressed", "true");
    demo.locator("[data-action='go cell finalNorm 0 2 3 0']").click();
    assertThat(demo.locator(".zoom-title").nth(1)).containsText("finalNorm[2, 3]");
    demo.locator("[data-action='go whole']").click();
    demo.locator("[data-action='after 3']").click();
    assertThat(demo.locator(".zoom-title").first()).containsText("Mia");
    demo.locator(".inspector summary").click();
    demo.locator(".operand-open.grad").first().click();
    demo.locator("[data-action='nudge']").click();
    assertThat(demo.locator("table")).hasCount(2);
  }

  @Test
  void theModelChecksTwoExercises(Reader reader) {
    Page page = book.open(reader, Engine.WASM, PAGE, "exercise-idle");
    Book.solve(page, "exercise-idle", "mlp.bIn", "mistake");
    Book.solve(page, "exercise-idle", "attention.bK", "right");
    Book.solve(page, "exercise-sign", "28", "right");
  }
}
