package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four optimisers on a landscape: walked, played, pulled; and an exercise. */
class LandscapeIT extends BookPages {
  private static final String CHAPTER = "landscape/";
  private static final String LANDSCAPE = "demo-landscape";
  private static final double LETTERS = 0.7; // of the height of a line: the rest is air

  /** Which of some texts lie on one another, or past the right edge; all measured at once. */
  private static final String MEETS =
      """
      (texts, letters) => {
        const boxes = texts.map(text => text.getBoundingClientRect());
        const meets = (a, b) => a.left < b.right && b.left < a.right
            && Math.abs(a.top - b.top) < letters * a.height;
        return texts.filter((text, i) => boxes[i].right > innerWidth
            || boxes.some((box, j) => j < i && meets(box, boxes[i])))
            .map(text => text.textContent).join(", ");
      }
      """;

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, CHAPTER, anchor);
  }

  private static Locator field(Page page, String anchor, String parameter) {
    return page.locator("[id='" + anchor + "." + parameter + "']");
  }

  /** The places of the four heads on the map. */
  private static String heads(Locator lesson) {
    return lesson.locator(".walk").allTextContents()
        + lesson.locator(".lab svg").first().innerHTML();
  }

  @Test
  void theEdgeIsWhereItIsComputed(Reader reader) {
    Page page = page(reader, LANDSCAPE);
    Locator lesson = page.locator("#" + LANDSCAPE);
    field(page, LANDSCAPE, "alpha").fill("0.099");
    field(page, LANDSCAPE, "at").fill("120");
    assertThat(lesson.locator(".lab-note")).containsText("below the edge");
    double below = loss(lesson);
    field(page, LANDSCAPE, "alpha").fill("0.101");
    assertThat(lesson.locator(".lab-note")).containsText("beyond the edge");
    assertTrue(below < 2, "below: " + below);
    assertTrue(loss(lesson) > 50, "beyond: " + loss(lesson));
  }

  /** That of plain descent, from the table. */
  private static double loss(Locator lesson) {
    lesson
        .locator("details.as-table:not([open]) > summary")
        .evaluateAll("all => all.forEach(fold => fold.click())");
    String text =
        lesson.locator(".as-table table tbody tr").first().locator("td").last().textContent();
    return Double.parseDouble(text);
  }

  @Test
  void playsStepsAndPauses(Reader reader) {
    Page page = page(reader, LANDSCAPE);
    Locator lesson = page.locator("#" + LANDSCAPE);
    field(page, LANDSCAPE, "at").fill("0");
    assertThat(lesson.locator(".playbar-at")).hasText("0 of 120");
    lesson.locator("[data-action=on]").click();
    assertThat(lesson.locator(".playbar-at")).hasText("1 of 120");
    assertThat(lesson.locator(".opened > summary")).containsText("step 1");
    lesson.locator("[data-action=play]").click();
    assertThat(lesson.locator(".playbar-at")).not().hasText("1 of 120");
    lesson.locator("[data-action=pause]").click();
    assertThat(lesson.locator("[data-action=play]")).isVisible();
    String at = lesson.locator(".playbar-at").textContent();
    page.waitForTimeout(200);
    assertEquals(at, lesson.locator(".playbar-at").textContent());
    field(page, LANDSCAPE, "at").fill("112");
    lesson.locator("[data-action=play]").click();
    assertThat(lesson.locator(".playbar-at")).hasText("120 of 120");
    assertThat(lesson.locator("[data-action=play]")).isVisible();
  }

  @Test
  void theStartMovesByMouseTouchAndKeys(Reader reader) {
    Page page = page(reader, LANDSCAPE);
    Locator lesson = page.locator("#" + LANDSCAPE);
    Locator ring = lesson.locator(".handle");
    String before = heads(lesson);
    ring.focus();
    ring.press("ArrowRight");
    assertThat(ring).hasAttribute("aria-valuetext", "−1.95, −1");
    page.waitForCondition(() -> !before.equals(heads(lesson)));
    ring.scrollIntoViewIfNeeded();
    Drag.byMouse(ring, 40, -30);
    assertThat(ring).not().hasAttribute("aria-valuetext", "−1.95, −1");
    String pulled = ring.getAttribute("aria-valuetext");
    Drag.byTouch(ring, 40, -40);
    assertThat(ring).not().hasAttribute("aria-valuetext", pulled);
  }

  @Test
  void theNamesBesideTheLossesNeverMeetOnAPhone(Reader reader) {
    Page page = page(reader, LANDSCAPE);
    page.setViewportSize(360, 800);
    Locator lesson = page.locator("#" + LANDSCAPE);
    Locator names = lesson.locator("g[data-mark] text");
    for (String surface : List.of("ravine", "bowl", "saddle", "valleys", "shipped")) {
      field(page, LANDSCAPE, "surface").selectOption(surface);
      assertThat(names).hasCount(4);
      Object meets = names.evaluateAll(MEETS, LETTERS);
      assertEquals("", meets, surface);
    }
  }

  @Test
  void anotherSurfaceBeginsWhereItIsWorthSeeing(Reader reader) {
    Page page = page(reader, LANDSCAPE);
    Locator lesson = page.locator("#" + LANDSCAPE);
    field(page, LANDSCAPE, "surface").selectOption("shipped");
    assertThat(field(page, LANDSCAPE, "alpha")).hasValue("0.04");
    assertThat(lesson.locator(".handle")).hasAttribute("aria-valuetext", "1.9, −1.7");
    lesson.locator("input[type=radio][value=slope]").check();
    assertThat(lesson.locator(".slope")).isVisible();
    lesson.locator("input[type=radio][value=adamw]").check();
    assertThat(lesson.locator(".walk.adamw.chosen").first()).isVisible();
    lesson.locator(".opened > summary").click(); // made when it is opened
    assertThat(lesson.locator(".opened .step")).hasCount(6);
  }

  @Test
  void anExerciseTriesTheRates(Reader reader) {
    Page page = page(reader, "exercise-two-rates");
    Book.solve(page, "exercise-two-rates", "0.1, 0.1", "mistake");
    Book.solve(page, "exercise-two-rates", "0.3, 0.1", "wrong");
    Book.solve(page, "exercise-two-rates", "0.1; 0.5", "right");
  }
}
