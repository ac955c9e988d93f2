package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two models that answer minimal pairs in the page. */
class EvaluationIT extends ModelPages {
  private static final String PAGE = "evaluation/";

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, PAGE, anchor);
  }

  private static Locator ring(Page page, String item, String parameter) {
    return page.locator("#" + item + " .plot [data-drag='" + parameter + "']");
  }

  @Test
  void twoModelsAnswerInThePage(Reader reader) {
    Page page = page(reader, "demo-evaluation");
    Locator demo = page.locator("#demo-evaluation");
    assertThat(demo.locator(".verdict-line")).containsText("163 right, its rival 145");
    ring(page, "demo-evaluation", "stories").press("ArrowLeft");
    assertThat(demo.locator(".verdict-line")).containsText("Of 196 pairs");
    ring(page, "demo-evaluation", "stories").press("End");
    demo.locator("[data-action=run]").click();
    assertThat(demo.locator("[data-action=stop]")).isEnabled();
    assertThat(demo.locator(".job-text")).hasText("50 stories read");
    assertThat(demo.locator("[data-action=stop]")).isDisabled();
    assertThat(demo.locator(".verdict-line")).containsText("163 right, its rival 145");
    demo.locator("input[type=radio][value=four]").check();
    assertThat(demo.locator(".verdict-line")).containsText("163 right, its rival 168");
  }

  @Test
  void aRunCanBeStopped(Reader reader) {
    Page page = page(reader, "demo-evaluation");
    Locator demo = page.locator("#demo-evaluation");
    demo.locator("[data-action=run]").click();
    assertThat(demo.locator(".job-text")).containsText(Pattern.compile("^[1-9][0-9]? of 50"));
    demo.locator("[data-action=stop]").click();
    assertThat(demo.locator("[data-action=run]")).isEnabled();
    assertThat(demo.locator(".job-text")).containsText(Pattern.compile("^[0-9]+ stories read"));
  }
}
