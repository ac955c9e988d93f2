package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The pages of the chapter on inference under mouse, finger and keys. */
class InferenceIT extends BookPages {
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);

  private static Page page(Reader reader, String path, String anchor) {
    return book.open(reader, Engine.WASM, path, anchor);
  }

  @Test
  void theModelWritesWithACacheAndWithout(Reader reader) {
    Page page = page(reader, "inference/", "demo-kv-cache");
    Locator demo = page.locator("#demo-kv-cache");
    Locator counted = page.locator("[data-of=demo-kv-cache][data-name=tokens]");
    page.locator("[id='demo-kv-cache.prompt']").fill("32");
    assertThat(counted).hasText("32");
    demo.locator("[data-action=write]").click();
    assertThat(demo).containsText("Both wrote the same text", PATIENTLY);
    assertThat(demo.locator("svg.plot")).isVisible();
  }

  @Test
  void theCacheIsPulledPastItsWindow(Reader reader) {
    Page page = page(reader, "inference/", "figure-cache-size");
    Locator says = page.locator("#figure-cache-size .verdict-line");
    assertThat(says).containsText("131,072");
    Locator ring = page.locator("#figure-cache-size .handle").first();
    String printed = says.textContent();
    ring.press("ArrowRight");
    assertThat(says).not().hasText(printed);
    Drag.byMouse(ring, -400, 0);
    Drag.byTouch(ring, 60, 0);
    assertNotEquals(printed, says.textContent());
    Book.solve(page, "exercise-cache-bytes", "49152", "right");
  }

  @Test
  void aBatchIsBoundByMemoryUntilItIsLarge(Reader reader) {
    Page page = page(reader, "roofline/", "figure-roofline");
    Locator says = page.locator("#figure-roofline .verdict-line");
    assertThat(says).containsText("waits for memory");
    page.locator("[id='figure-roofline.batch']").fill("1024");
    page.locator("[id='figure-roofline.tokens']").fill("1");
    assertThat(says).containsText("arithmetic decides");
    Book.solve(page, "exercise-roof", "300", "mistake");
    Book.solve(page, "exercise-roof", "120", "right");
  }

  @Test
  void thisMachineIsMeasured(Reader reader) {
    Page page = page(reader, "roofline/", "demo-machine");
    Locator demo = page.locator("#demo-machine");
    demo.locator("[data-action=measure]").click();
    assertThat(demo).containsText("On your machine", PATIENTLY);
    assertThat(demo.locator("svg.plot")).containsText("reads");
  }

  @Test
  void aMixIsCountedAndAnExerciseRunsOne(Reader reader) {
    Page page = page(reader, "quantization/", "demo-quantization");
    Locator size = page.locator("[data-of=demo-quantization][data-name=megabytes]");
    String before = size.textContent();
    page.locator("[id='demo-quantization.table']").selectOption("float32");
    assertThat(size).not().hasText(before);
    Locator exercise = page.locator("#exercise-mix");
    exercise.locator("[data-answer=bits]").fill("8 4 8 8 4");
    exercise.locator("[data-action=check]").click();
    assertThat(exercise).containsText("Right: 2.19", PATIENTLY);
  }

  @Test
  void tilesOfAnySizeEndAlike(Reader reader) {
    Page page = page(reader, "flash-attention/", "figure-tiles");
    Locator output = page.locator("[data-of=figure-tiles][data-name=output]");
    String whole = page.locator("[data-of=figure-tiles][data-name=whole]").textContent();
    for (String size : new String[] {"1", "5", "8"}) {
      page.locator("[id='figure-tiles.size']").fill(size);
      assertEquals(whole, output.textContent());
    }
    Book.solve(page, "exercise-online-max", "2.5", "mistake");
    Book.solve(page, "exercise-online-max", "1.552", "right");
  }

  @Test
  void guessesAreCountedAndTheTextStays(Reader reader) {
    Page page = page(reader, "speculative/", "demo-guesses");
    Locator demo = page.locator("#demo-guesses");
    demo.locator("[data-action=write]").click();
    assertThat(demo).containsText("96 tokens in", PATIENTLY);
    assertThat(demo).containsText("is the one that is written without guesses");
    assertThat(demo.locator("mark.guessed").first()).isVisible();
    Locator ring = page.locator("#figure-drafts .handle").first();
    ring.press("ArrowRight");
    assertThat(ring).hasAttribute("aria-valuenow", "5");
  }
}
