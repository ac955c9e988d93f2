package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The knobs on real logits: turned, written with, gone back; and the search for whole texts. */
class SamplingIT extends ModelPages {
  /** Sixty tokens with the printed knobs and seed 1, the same as SamplingTest has on the JVM. */
  private static final String WRITTEN =
      "Tom was happy. He wanted to go to the park with his mom. He thought it would be fun to play"
          + " with his toys.↵\"Mom, I will watch my car, please!\" Tom said. His mom said, \"No,"
          + " Tom. The car is ours. It is very d";

  @Test
  void theSameSeedWritesTheSameTextAsOnTheJvm(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "sampling/", "demo-knobs");
    Locator demo = page.locator("#demo-knobs");
    assertThat(demo.locator(".choices tr").first()).containsText("kept");
    page.locator("[id='demo-knobs.T']").fill("0");
    assertThat(demo.locator(".choices tr").nth(1)).containsText("cut: temperature");
    page.locator("[id='demo-knobs.T']").fill("1");
    demo.locator("[data-action=token-8]").click();
    assertThat(demo.locator("table.table tr.lit")).containsText("falls");
    demo.locator("[data-action=write]").click();
    assertThat(demo.locator(".spoken .drawn")).hasCount(60);
    assertEquals(WRITTEN, demo.locator(".spoken").textContent());
    demo.locator("[data-action=back-1]").click(); // to the first word that it said
    assertThat(demo.locator(".spoken .drawn")).hasCount(1);
    demo.locator("[data-action=token-1]").click();
    demo.locator("[data-action=say]").click();
    assertThat(demo.locator(".spoken .drawn")).hasCount(2);
    assertThat(demo.locator(".branches")).isVisible();
    Book.solve(page, "exercise-top-p", "0.549", "right");
    Book.solve(page, "exercise-loop", "No, no, no, no", "right");
  }

  @Test
  void aWiderBeamIsSearchedForAndASentenceReadEightTimes(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "decoding/", "demo-beam");
    Locator beams = page.locator("#demo-beam");
    assertThat(beams.locator("tr.lit")).hasCount(3);
    page.locator("[id='demo-beam.width']").fill("1");
    beams.locator("[data-action=ask]").click();
    assertThat(beams.locator("tr.lit")).hasCount(1);
    page.locator("[id='figure-loop.text']").fill("It is a monster.");
    page.locator("#figure-loop [data-action=ask]").click();
    assertThat(page.locator("#figure-loop .job-text")).containsText("on your machine");
    page.locator("[id='figure-perplexity.text']").fill("A cat.");
    page.locator("#figure-perplexity [data-action=ask]").click();
    assertThat(page.locator("#figure-perplexity .scored")).hasCount(3);
    Book.solve(page, "exercise-beam", "0.36", "right");
  }
}
