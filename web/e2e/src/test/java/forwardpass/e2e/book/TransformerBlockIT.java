package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import org.junit.jupiter.api.Test;

/** The pages of the chapter on the block under mouse, finger and keys. */
class TransformerBlockIT extends BookPages {
  private static Page page(Reader reader, String path, String anchor) {
    return book.open(reader, Engine.WASM, path, anchor);
  }

  @Test
  void aCellOfTheBlockOpensToWhatMadeIt(Reader reader) {
    Page page = page(reader, "whole-block/", "example-block");
    Locator block = page.locator("#example-block");
    Locator opened = block.locator(".opened");
    assertThat(opened).containsText("7.3195"); // numpy
    block.locator("table.prob td").nth(3).hover(); // weight, row 2, column 1
    assertThat(opened).containsText("0.107"); // numpy
    assertThat(block.locator("table.act td.lit")).hasCount(3); // the row of scores
    Locator walker = block.locator("[role=slider]");
    walker.focus();
    walker.press("ArrowRight");
    assertThat(walker).hasAttribute("aria-valuetext", "weight, row 2, column 2");
  }

  @Test
  void aNumberThatIsTypedMovesWhatFollows(Reader reader) {
    Page page = page(reader, "whole-block/", "example-block");
    Locator block = page.locator("#example-block");
    String before = block.locator("table.act").last().textContent();
    block.locator("[data-cell='X.0']").fill("5");
    assertThat(block.locator("table.act").last()).not().hasText(before);
  }

  @Test
  void theDirectionIsPulledAndAPartLeftOut(Reader reader) {
    Page page = page(reader, "transformer-block/", "figure-residual");
    Locator figure = page.locator("#figure-residual");
    Locator says = figure.locator(".verdict-line");
    assertThat(says).containsText("is 8.5");
    Locator ring = figure.locator(".handle").first();
    ring.press("ArrowRight"); // u is 2.5, -1
    assertThat(says).containsText("is 10.75");
    page.locator("[id='figure-residual.out']").selectOption("attn2"); // less 1.5 · 2.5 + 2 · 1
    assertThat(says).containsText("is 5");
    assertThat(figure.locator("svg.plot")).not().containsText("attn 2");
    String pulled = says.textContent();
    Drag.byMouse(ring, -40, 30);
    assertThat(says).not().hasText(pulled);
    String byMouse = says.textContent();
    Drag.byTouch(ring, 30, -40);
    assertThat(says).not().hasText(byMouse);
  }

  @Test
  void theRingRunsAlongTheThreeBends(Reader reader) {
    Page page = page(reader, "transformer-block/", "figure-bends");
    Locator figure = page.locator("#figure-bends");
    Locator gelu = page.locator("[data-of=figure-bends][data-name=gelu]");
    assertThat(gelu).containsText("−0.159"); // GELU(−1), scipy
    Locator ring = figure.locator(".handle");
    ring.press("ArrowRight");
    assertThat(ring).hasAttribute("aria-valuenow", "-0.95");
    assertThat(gelu).not().containsText("−0.159");
    Drag.byMouse(ring, 600, 0); // as far as it goes
    assertThat(ring).hasAttribute("aria-valuenow", "3");
    assertThat(gelu).containsText("2.996"); // GELU(3), scipy
  }

  @Test
  void aShiftIsSeenByOneNormAlone(Reader reader) {
    Page page = page(reader, "norms/", "figure-norms");
    Locator layer = page.locator("#figure-norms [data-mark=layer]");
    Locator rms = page.locator("#figure-norms [data-mark=rms]");
    String layerBefore = layer.innerHTML();
    String rmsBefore = rms.innerHTML();
    Locator shift = page.locator("[id='figure-norms.c']");
    shift.fill("3");
    assertThat(rms).containsText("1.43"); // numpy
    assertNotEquals(rmsBefore, rms.innerHTML());
    assertEquals(layerBefore, layer.innerHTML());
  }

  @Test
  void placesMovedTogetherKeepTheScoreOfTheTurnedPair(Reader reader) {
    Page page = page(reader, "positions/", "figure-rotary");
    Locator says = page.locator("#figure-rotary .verdict-line");
    String score = score(says);
    page.locator("[id='figure-rotary.m']").fill("9");
    page.waitForCondition(() -> !score.equals(score(says)));
    page.locator("[id='figure-rotary.n']").fill("7");
    assertThat(says).containsText("key at 7");
    assertEquals(score, score(says));
    Drag.byMouse(page.locator("#figure-rotary .handle").first(), 20, -50);
    page.waitForCondition(() -> !score.equals(score(says)));
  }

  private static String score(Locator says) {
    String text = says.textContent();
    return text.substring(text.indexOf("score"));
  }

  @Test
  void onlyRotaryScoresStayAsThePlaceMoves(Reader reader) {
    Page page = page(reader, "positions/", "demo-positions");
    Locator demo = page.locator("#demo-positions");
    Locator back = page.locator("[data-of=demo-positions][data-name=back]");
    Locator handle = demo.locator(".handle").first();
    String added = back.textContent();
    handle.press("ArrowRight");
    assertThat(back).not().hasText(added);
    demo.locator("input[type=radio][value=rotary]").check();
    String turned = back.textContent();
    String place = handle.getAttribute("aria-valuenow");
    Drag.byMouse(handle, 60, 0);
    Drag.byTouch(handle, 40, 0);
    assertThat(handle).not().hasAttribute("aria-valuenow", place);
    assertThat(back).hasText(turned);
  }

  @Test
  void aLargerModelHasASmallerTable(Reader reader) {
    Page page = page(reader, "model-sizes/", "figure-areas");
    Locator figure = page.locator("#figure-areas");
    assertThat(figure.locator("[data-mark=mlp]")).containsText("45.5"); // 56,669,184 of 124,439,808
    page.locator("[id='figure-areas.model']").selectOption("llama");
    assertThat(figure.locator("[data-mark=mlp]")).containsText("64.2");
  }

  @Test
  void theWrongLineOfTheNormIsNamedAndMended(Reader reader) {
    Page page = page(reader, "norms/", "exercise-mend-norm");
    Locator exercise = Book.nameLine(page, "exercise-mend-norm", 13, true);
    Locator program = exercise.locator("textarea");
    program.fill(program.inputValue().replace("(variance + 1e-5)", "Math.sqrt(variance + 1e-5)"));
    exercise.locator("[data-action=run]").click();
    assertThat(exercise).containsText("6 of 6");
  }

  @Test
  void aNormAndItsMistakeAreTold(Reader reader) {
    Page page = page(reader, "norms/", "exercise-layer-norm");
    Book.solve(page, "exercise-layer-norm", "4, -2, 0, -2", "mistake");
    Book.solve(page, "exercise-layer-norm", "1.63, -0.82, 0, -0.82", "right");
  }

  @Test
  void aNetworkThatIsBuiltIsRun(Reader reader) {
    Page page = page(reader, "transformer-block/", "exercise-neurons");
    Book.solve(page, "exercise-neurons", "2, 2, 1.5, -1", "wrong");
    Book.solve(page, "exercise-neurons", "2, -2, 1.5, -1", "right");
  }

  @Test
  void aQueryThatIsBuiltLooksBack(Reader reader) {
    Page page = page(reader, "positions/", "exercise-peak");
    Book.solve(page, "exercise-peak", "1, 0", "mistake");
    Book.solve(page, "exercise-peak", "0.36, -0.93", "right"); // 1.2 radians down
  }

  @Test
  void aPlanIsCounted(Reader reader) {
    Page page = page(reader, "model-sizes/", "exercise-block");
    Book.solve(page, "exercise-block", "7.08", "right");
    Book.solve(page, "exercise-plan", "24, 1024", "right");
  }
}
