package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The page on the chain rule as a reader uses it. */
class LinkByLinkIT extends BookPages {
  private static Page page(Reader reader) {
    return reader.open(Engine.WASM.on(book.address("link-by-link/")));
  }

  @Test
  void theLastGearTurnsSixTimesAsFastAsTheFirst(Reader reader) {
    Page page = page(reader);
    Locator lesson = Book.awaken(page, "figure-gears");
    assertThat(lesson).containsText("while x makes 0.25 turns, u makes 0.75 and y 1.5");
    lesson.locator(".handle").first().press("ArrowRight");
    assertThat(lesson).containsText("while x makes 0.26 turns, u makes 0.78 and y 1.56");
  }

  @Test
  void theOuterSlopeAloneIsAMistakeAndTheProductIsRight(Reader reader) {
    Page page = page(reader);
    Locator chain = Book.awaken(page, "exercise-chain");
    chain.locator("[data-answer]").fill("14");
    chain.locator("[data-action=check]").click();
    assertThat(chain.locator(".verdict")).hasAttribute("data-verdict", "mistake");
    chain.locator("[data-answer]").fill("42");
    chain.locator("[data-action=check]").click();
    assertThat(chain.locator(".verdict")).hasAttribute("data-verdict", "right");
  }
}
