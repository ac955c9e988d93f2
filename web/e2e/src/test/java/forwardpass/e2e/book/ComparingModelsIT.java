package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests and pairs by ring; exercises. */
class ComparingModelsIT extends BookPages {
  private static final String PAGE = "comparing-models/";

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, PAGE, anchor);
  }

  private static Locator ring(Page page, String item, String parameter) {
    return page.locator("#" + item + " .plot [data-drag='" + parameter + "']");
  }

  @Test
  void theTailsShrinkWhereTIsPulledOut(Reader reader) {
    Page page = page(reader, "figure-p-value");
    Locator ring = ring(page, "figure-p-value", "t");
    Drag.byMouse(ring, 40, 0);
    assertThat(ring).not().hasAttribute("aria-valuenow", "1.88");
    ring.press("End");
    assertThat(ring).hasAttribute("aria-valuenow", "5");
    assertThat(page.locator("main")).containsText(Pattern.compile("beyond 5\\.00 hold 0\\.004"));
  }

  @Test
  void agreementShrinksThePairedErrorAlone(Reader reader) {
    Page page = page(reader, "figure-same-items");
    Locator figure = page.locator("#figure-same-items");
    ring(page, "figure-same-items", "both").press("End");
    assertThat(figure.locator(".verdict-line")).containsText("Only A has 12 right, only B 0");
    assertThat(figure.locator(".verdict-line")).containsText("0.127 by the unpaired one");
  }

  @Test
  void exercisesAreSolved(Reader reader) {
    Page page = page(reader, "exercise-welch");
    Book.solve(page, "exercise-welch", "2.33", "right");
    Book.solve(page, "exercise-one-score", "82, 82, 82, 82, 82", "right");
  }
}
