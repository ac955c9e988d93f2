package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** Power and clusters by ring; an exercise. */
class EnoughQuestionsIT extends BookPages {
  private static final String PAGE = "enough-questions/";

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, PAGE, anchor);
  }

  private static Locator ring(Page page, String item, String parameter) {
    return page.locator("#" + item + " .plot [data-drag='" + parameter + "']");
  }

  @Test
  void halfTheDifferenceTakesFourTimesAsMany(Reader reader) {
    Page page = page(reader, "figure-power");
    Locator figure = page.locator("#figure-power");
    assertThat(figure.locator(".verdict-line")).containsText("It takes 334");
    page.locator("[id='figure-power.gap']").fill("4.5");
    assertThat(figure.locator(".verdict-line")).containsText("It takes 1,351");
  }

  @Test
  void oneAnswerAStoryMakesBothErrorsOne(Reader reader) {
    Page page = page(reader, "figure-clusters");
    Locator figure = page.locator("#figure-clusters");
    page.locator("[id='figure-clusters.m']").selectOption("1");
    assertThat(figure.locator(".verdict-line")).containsText("2.8 in truth");
    ring(page, "figure-clusters", "rho").press("Home");
    assertThat(figure.locator(".verdict-line")).containsText("worth 200 independent ones");
  }

  @Test
  void aPlanIsAccepted(Reader reader) {
    Page page = page(reader, "exercise-power");
    Book.solve(page, "exercise-power", "640", "right");
  }

  @Test
  void aTestIsPlannedAndJudgedByRunningIt(Reader reader) {
    Page page = page(reader, "exercise-plan-test");
    Book.solve(page, "exercise-plan-test", "400, 0.95", "mistake");
    Book.solve(page, "exercise-plan-test", "300, 0.9", "wrong");
    Book.solve(page, "exercise-plan-test", "399; 0.905", "right");
  }
}
