package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** A training run that follows its batch, and an exercise. */
class GradientDescentIT extends BookPages {
  private static final String CHAPTER = "gradient-descent/";

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, CHAPTER, anchor);
  }

  private static Locator field(Page page, String anchor, String parameter) {
    return page.locator("[id='" + anchor + "." + parameter + "']");
  }

  @Test
  void aRunOfTrainingFollowsItsBatch(Reader reader) {
    Page page = page(reader, "example-loop");
    Locator lesson = page.locator("#example-loop");
    assertThat(lesson.locator(".lab-note")).containsText("1.030");
    lesson.locator("input[type=radio][value='1']").check();
    field(page, "example-loop", "at").fill("30");
    assertThat(lesson.locator(".lab-note")).containsText("After 30 steps");
    assertThat(lesson.locator("svg")).containsText("loss on the batch");
  }

  @Test
  void anExerciseIsSolved(Reader reader) {
    Page page = page(reader, "exercise-step");
    Book.solve(page, "exercise-step", "4.9", "mistake");
    Book.solve(page, "exercise-step", "5.1", "right");
  }
}
