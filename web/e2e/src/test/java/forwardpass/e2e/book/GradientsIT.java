package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The page on gradients as a reader uses it. */
class GradientsIT extends BookPages {
  private static Page page(Reader reader) {
    return reader.open(Engine.WASM.on(book.address("gradients/")));
  }

  private static Locator handle(Locator lesson) {
    return lesson.locator(".handle").first();
  }

  @Test
  void theLandscapeTurnsUnderTheMouseAndByArrowKeys(Reader reader) {
    Page page = page(reader);
    Locator lesson = Book.awaken(page, "figure-surface");
    Locator handle = handle(lesson);
    String printed = handle.getAttribute("aria-valuetext");
    Drag.byMouse(handle, 60, 30);
    assertThat(handle).not().hasAttribute("aria-valuetext", printed);
    String dragged = handle.getAttribute("aria-valuetext");
    handle.press("ArrowRight");
    assertThat(handle).not().hasAttribute("aria-valuetext", dragged);
    assertThat(lesson).containsText("Along x the slope is 7, along y it is 6.");
  }

  @Test
  void theGradientFollowsThePointAndTheSlopeTheDirection(Reader reader) {
    Page page = page(reader);
    Locator lesson = Book.awaken(page, "figure-contour");
    assertThat(lesson).containsText("the gradient is [4,4]");
    handle(lesson).press("ArrowUp"); // y = 1.1
    assertThat(lesson).containsText("the gradient is [4,4.4]");
    Locator walk = lesson.locator(".handle").nth(1);
    String before = walk.getAttribute("aria-valuetext");
    walk.press("ArrowRight");
    assertThat(walk).not().hasAttribute("aria-valuetext", before);
  }

  @Test
  void aStepThatStaysLevelIsAccepted(Reader reader) {
    Page page = page(reader);
    Locator built = Book.awaken(page, "exercise-level");
    built.locator("[data-answer]").fill("0.4, -0.3"); // 3 · 0.4 − 4 · 0.3 = 0
    built.locator("[data-action=check]").click();
    assertThat(built.locator(".verdict")).hasAttribute("data-verdict", "right");
  }
}
