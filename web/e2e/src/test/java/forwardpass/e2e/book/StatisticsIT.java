package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.resampling.MendInterval;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Scores drawn anew, rings pulled, intervals made by the worker, a test planned, a fault mended.
 */
class StatisticsIT extends BookPages {
  private static final String PAGE = "statistics/";
  private static final String FURTHER = "resampling/";
  private static final LocatorAssertions.HasTextOptions SOON =
      new LocatorAssertions.HasTextOptions().setTimeout(60_000);

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, PAGE, anchor);
  }

  private static Page further(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, FURTHER, anchor);
  }

  @Test
  void otherTestsGiveOtherScores(Reader reader) {
    Page page = page(reader, "figure-scores");
    Locator figure = page.locator("#figure-scores");
    Locator drawn = figure.locator(".plot .prob").first();
    String columns = drawn.innerHTML();
    figure.locator("[data-action=again]").click();
    page.waitForCondition(() -> !columns.equals(drawn.innerHTML()));
    figure.locator("input[type=radio][value='1600']").check();
    assertThat(page.locator("#section-random")).containsText("the standard error is 0.01");
    Locator ring = figure.locator(".handle");
    ring.focus();
    ring.press("ArrowRight");
    assertThat(ring).hasAttribute("aria-valuetext", "0.81");
  }

  @Test
  void theTailsAreReadWithTheRing(Reader reader) {
    Page page = page(reader, "figure-tails");
    Locator ring = page.locator("#figure-tails .handle");
    Drag.byMouse(ring, 60, 0);
    assertThat(ring).not().hasAttribute("aria-valuetext", "1.96");
    page.locator("[id='figure-tails.reach']").fill("2.78");
    page.locator("#figure-tails .as-table summary").click(); // made when it is opened
    assertThat(page.locator("#figure-tails .as-table tbody tr").first()).containsText("0.950");
  }

  @Test
  void aScoreIsPulledAndTheResamplesFollow(Reader reader) {
    Page page = further(reader, "example-bootstrap");
    Locator lesson = page.locator("#example-bootstrap");
    Locator said = lesson.locator(".verdict-line");
    String printed = said.textContent();
    Locator ring = lesson.locator(".handle").nth(2);
    ring.focus();
    for (int i = 0; i < 5; i++) {
      ring.press("ArrowLeft");
    }
    assertThat(ring).hasAttribute("aria-valuetext", "0.77");
    assertThat(said).not().hasText(printed);
    Drag.byTouch(ring, 50, 0);
    assertThat(ring).not().hasAttribute("aria-valuetext", "0.77");
    lesson.locator("input[type=radio][value='1']").check();
    assertThat(said).containsText("nothing yet to tell");
    lesson.locator("[data-action=again]").click();
    assertThat(lesson.locator(".lab-note")).containsText("The first resample");
  }

  /** Twenty answers of which 95 % are right: Student has 0.64 of them, Wilson 0.92. */
  @Test
  void theWorkerMeasuresTheCoverage(Reader reader) {
    Page page = further(reader, "demo-coverage");
    Locator demo = page.locator("#demo-coverage");
    Locator said = demo.locator(".verdict-line");
    assertThat(said).containsText("of 2,000 intervals");
    demo.locator("input[type=radio][value=wilson]").check();
    assertThat(demo.locator(".says-error")).isVisible();
    demo.locator("input[type=radio][value=answers]").check();
    page.locator("[id='demo-coverage.n']").fill("20");
    demo.locator("input[type=radio][value='400']").check();
    demo.locator("[data-action=run]").click();
    assertThat(said).hasText(Pattern.compile("\\d+ of 400 intervals.*"), SOON);
    assertTrue(coverage(said) > 0.88, said.textContent());
    demo.locator("input[type=radio][value=student]").check();
    demo.locator("[data-action=run]").click();
    assertThat(said).hasText(Pattern.compile("\\d+ of 400 intervals.*"), SOON);
    assertTrue(coverage(said) < 0.74, said.textContent());
  }

  private static double coverage(Locator said) {
    Matcher found = Pattern.compile("coverage is (0\\.\\d+)").matcher(said.textContent());
    assertTrue(found.find(), said.textContent());
    return Double.parseDouble(found.group(1));
  }

  @Test
  void aLongRunIsStopped(Reader reader) {
    Page page = further(reader, "demo-coverage");
    Locator demo = page.locator("#demo-coverage");
    page.locator("[id='demo-coverage.n']").fill("100");
    demo.locator("input[type=radio][value='10000']").check();
    demo.locator("[data-action=run]").click();
    assertThat(demo.locator("progress")).isVisible();
    demo.locator("[data-action=stop]").click();
    assertThat(demo.locator("progress")).hasCount(0);
  }

  @Test
  void anIntervalIsComputed(Reader reader) {
    Page page = page(reader, "exercise-ci");
    Book.solve(page, "exercise-ci", "0.605, 0.895", "mistake");
    Book.solve(page, "exercise-ci", "0.678, 0.822", "right");
  }

  @Test
  void theFaultyIntervalIsMended(Reader reader) {
    Page page = further(reader, "exercise-mend-interval");
    Locator exercise = page.locator("#exercise-mend-interval");
    exercise.locator("[data-action=run]").click();
    assertThat(exercise.locator(".test.failed")).hasCount(4);
    exercise.locator("textarea").fill(MendInterval.lesson().solution());
    exercise.locator("[data-action=run]").click();
    assertThat(exercise.locator(".test.passed")).hasCount(MendInterval.lesson().tests().size());
  }
}
