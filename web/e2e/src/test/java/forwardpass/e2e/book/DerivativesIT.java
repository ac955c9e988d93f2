package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The page on derivatives as a reader uses it. */
class DerivativesIT extends BookPages {
  private static Page page(Reader reader) {
    return reader.open(Engine.WASM.on(book.address("derivatives/")));
  }

  private static Locator handle(Locator lesson) {
    return lesson.locator(".handle").first();
  }

  @Test
  void theMicroscopeShowsTheCornerOfReluAtEveryZoom(Reader reader) {
    Page page = page(reader);
    Locator lesson = Book.awaken(page, "figure-tangent");
    assertThat(lesson).containsText("At 1 the slope is 2.");
    handle(lesson).press("ArrowLeft");
    assertThat(lesson).containsText("At 0.9 the slope is 1.8.");
    lesson.locator("input[value=relu]").check();
    handle(lesson).press("Home");
    handle(lesson).press("Shift+ArrowRight");
    handle(lesson).press("Shift+ArrowRight");
    assertThat(lesson).containsText("At 0 there is no tangent");
  }

  @Test
  void theSmallestErrorStandsBetweenBendAndRounding(Reader reader) {
    Page page = page(reader);
    Locator lesson = Book.awaken(page, "figure-step");
    assertThat(lesson).containsText("the bend rules");
    for (int i = 0; i < 9; i++) {
      handle(lesson).press("ArrowLeft"); // to 10 to the power of −5.25
    }
    assertThat(lesson).containsText("near the best step");
  }

  @Test
  void anAnswerThatIsMeasuredAndOneThatIsBuiltAreAccepted(Reader reader) {
    Page page = page(reader);
    Locator slope = Book.awaken(page, "exercise-slope");
    slope.locator("[data-answer]").fill("6.01");
    slope.locator("[data-action=check]").click();
    assertThat(slope.locator(".verdict")).hasAttribute("data-verdict", "right");
    Locator built = Book.awaken(page, "exercise-parabola");
    built.locator("[data-answer]").fill("-2, 7, -1"); // −8 + 14 − 1 = 5, and −8 + 7 = −1
    built.locator("[data-action=check]").click();
    assertThat(built.locator(".verdict")).hasAttribute("data-verdict", "right");
    built.locator("[data-answer]").fill("0, -1, 7");
    built.locator("[data-action=check]").click();
    assertThat(built.locator(".verdict")).hasAttribute("data-verdict", "mistake");
  }
}
