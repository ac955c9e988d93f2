package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.LessonMenu;
import forwardpass.e2e.browser.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences of the softmax chapter that follow the figures beside them. */
class SentencesIT extends BookPages {
  private static final String BARS = "example-2-1-05";
  private static final String DEMO = "demo-temperature";
  private static final Pattern POINTED = Pattern.compile(".*\\bpointed\\b.*");

  private static Locator said(Page page, String anchor, String name) {
    return page.locator("[data-of='" + anchor + "'][data-name='" + name + "'] > *");
  }

  private static Locator share(Page page, String anchor, int row) {
    return page.locator("[id='" + anchor + "'] g[data-mark=share-" + row + "]");
  }

  /** exp of 2, 1 and 0.5 over their sum; then of 4, 1 and 0.5: by Python's math. */
  @ParameterizedTest
  @EnumSource(Engine.class)
  void theSentenceSaysWhatIsDragged(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", BARS);
    assertThat(said(page, BARS, "largest")).hasText("0.629");
    assertThat(said(page, BARS, "rest")).hasText("0.371");
    BoundingBox ring = page.locator("[id='" + BARS + "'] .handle").first().boundingBox();
    page.mouse().move(ring.x + ring.width / 2, ring.y + ring.height / 2);
    page.mouse().down();
    page.mouse().move(ring.x + ring.width / 2 + 300, ring.y + ring.height / 2);
    assertThat(said(page, BARS, "largest")).hasText("0.926");
    assertThat(said(page, BARS, "largest")).hasClass(Pattern.compile(".*\\bchanged\\b.*"));
    page.mouse().up();
    assertThat(said(page, BARS, "rest")).hasText("0.074");
    LessonMenu.press(page.locator("[id='" + BARS + "']"), "reset");
    assertThat(said(page, BARS, "largest")).hasText("0.629");
  }

  @Test
  void whatWasKeptMovesTheSentenceAfterAReload(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", DEMO);
    page.locator("[id='" + DEMO + ".T']").fill("0.5");
    assertThat(said(page, DEMO, "mat")).hasText("0.788");
    page.reload();
    Book.awaken(page, DEMO);
    assertThat(said(page, DEMO, "t")).hasText("0.5");
    assertThat(said(page, DEMO, "mat")).hasText("0.788");
  }

  @Test
  void pointingLightsTheOtherOfTheTwo(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", DEMO);
    Locator mat = said(page, DEMO, "mat");
    mat.hover();
    assertThat(share(page, DEMO, 0)).hasClass(POINTED);
    share(page, DEMO, 1).hover();
    assertThat(said(page, DEMO, "floor")).hasClass(POINTED);
    assertThat(mat).not().hasClass(POINTED);
    page.locator("[id='" + DEMO + "'] input[type=range]").focus();
    assertThat(said(page, DEMO, "t")).hasClass(POINTED);
    page.mouse().move(0, 0);
    mat.focus();
    assertThat(page.locator(".pointed")).hasCount(3); // the number, its bar, its label
    assertEquals(List.of(), Axe.violations(page, List.of()));
  }

  @Test
  void aTapLightsTheMark(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", DEMO);
    said(page, DEMO, "mat").click();
    page.mouse().move(0, 0);
    assertThat(share(page, DEMO, 0)).hasClass(POINTED);
    page.locator("h1").click();
    page.mouse().move(0, 0);
    assertThat(page.locator(".pointed")).hasCount(0);
  }

  @Test
  void withoutScriptTheNumbersStandAsPrintedAndAreNoStops(Reader reader) {
    Page page = reader.context().newPage();
    page.route("**/*.js", route -> route.abort());
    page.route("**/*.wasm", route -> route.abort());
    reader.expectError("Failed to load resource");
    page.navigate(book.address("softmax/"));
    assertThat(said(page, DEMO, "mat")).hasText("0.561");
    assertThat(page.locator("[data-of] [tabindex]")).hasCount(0);
  }
}
