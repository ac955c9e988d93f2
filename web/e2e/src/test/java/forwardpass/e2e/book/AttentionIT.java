package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.LessonMenu;
import forwardpass.e2e.browser.Reader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures of the page on attention under mouse, finger and keys. */
class AttentionIT extends BookPages {
  private static final String PAGE = "attention/";

  private static Page page(Reader reader, String anchor) {
    return book.open(reader, Engine.WASM, PAGE, anchor);
  }

  @Test
  void aCellThatIsPointedAtOpensToWhatMadeIt(Reader reader) {
    Page page = page(reader, "example-three-tokens");
    Locator example = page.locator("#example-three-tokens");
    Locator opened = example.locator(".opened");
    assertThat(opened).containsText("6.0167");
    example.locator("table.prob td").nth(8).hover(); // weight, row 3, column 3
    assertThat(opened).containsText("0.2483");
    assertThat(example.locator("table.act").nth(1).locator("td.lit")).hasCount(3);
    example.locator("table.act").first().locator("td").nth(5).click(); // query 2 with key 3
    assertThat(opened).containsText("0");
    assertThat(example.locator(".query .lit")).hasCount(2);
    assertThat(example.locator(".key .lit")).hasCount(2);
  }

  @Test
  void keysWalkFromCellToCell(Reader reader) {
    Page page = page(reader, "example-three-tokens");
    Locator walker = page.locator("#example-three-tokens [role=slider]");
    walker.focus();
    walker.press("ArrowRight");
    assertThat(walker).hasAttribute("aria-valuetext", "Z, row 1, column 2");
    assertThat(page.locator("#example-three-tokens .opened")).containsText("3.9833");
    assertThat(walker).isFocused();
  }

  /** One tab stop a matrix; what a cell was made of shows on focus as it does on hover. */
  @Test
  void arrowKeysTraceTheCellsOfAMatrix(Reader reader) {
    Page page = page(reader, "example-three-tokens");
    Locator example = page.locator("#example-three-tokens");
    Locator opened = example.locator(".opened");
    Locator weights = example.locator("table.prob");
    assertThat(weights.locator("td[tabindex='0']")).hasCount(1);
    weights.locator("td[tabindex='0']").focus();
    assertThat(opened).containsText("0.4011"); // row 1, column 1
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight"); // there is none further on
    Locator last = weights.locator("td").nth(8);
    assertThat(last).isFocused();
    assertThat(last).hasClass(Pattern.compile("open"));
    assertThat(opened).containsText("0.2483");
    assertThat(example.locator("table.act").nth(1).locator("td.lit")).hasCount(3);
    page.keyboard().press("Tab");
    assertThat(example.locator("table.value td").first()).isFocused();
    assertThat(opened).containsText("6.0167");
    assertThat(weights.locator("td.lit")).hasCount(3); // the row of weights
    assertThat(example.locator(".value .lit")).hasCount(3); // and the column of values
  }

  @Test
  void everyCellOfTheWholeWayIsReachedByTabAndArrows(Reader reader) {
    Page page = page(reader, "figure-flow");
    Locator flow = page.locator("#figure-flow");
    Locator walker = flow.locator("[role=slider]");
    int matrices = flow.locator("table.opens").count();
    assertEquals(7, matrices);
    int cell = 0;
    for (int i = 0; i < matrices; i++) {
      Locator matrix = flow.locator("table.opens").nth(i);
      int cols = matrix.locator("tr").first().locator("td").count();
      int rows = matrix.locator("tr").count();
      matrix.locator("td[tabindex='0']").focus();
      for (int row = 0; row < rows; row++) {
        for (int col = 0; col < cols; col++) {
          assertThat(walker).hasAttribute("aria-valuenow", Integer.toString(cell++));
          page.keyboard().press("ArrowRight");
        }
        for (int col = 1; col < cols; col++) {
          page.keyboard().press("ArrowLeft");
        }
        page.keyboard().press("ArrowDown");
      }
    }
    assertEquals(54, cell);
  }

  @Test
  void aNumberThatIsTypedOrSteppedMovesAllThatFollows(Reader reader) {
    Page page = page(reader, "figure-flow");
    Locator flow = page.locator("#figure-flow");
    Locator first = flow.locator("[data-cell='WV.0']");
    String before = flow.locator("table.act").last().textContent();
    first.fill("7");
    assertThat(flow.locator("table.value").first().locator("td").first()).hasText("12");
    assertNotEquals(before, flow.locator("table.act").last().textContent());
    assertEquals("7", first.inputValue());
    first.press("ArrowDown");
    assertThat(first).hasValue("6");
    first.fill("x");
    assertThat(flow.locator("[data-param=WV] .field-error")).isVisible();
    first.press("Escape");
    LessonMenu.press(flow, "reset");
    assertThat(first).hasValue("5");
    assertEquals(before, flow.locator("table.act").last().textContent());
  }

  @Test
  void theMaskShowsMinusInfinity(Reader reader) {
    Page page = page(reader, "figure-mask");
    Locator mask = page.locator("#figure-mask");
    assertThat(mask.locator("td:has-text('\u2212\u221e')")).hasCount(6);
    mask.locator("input[value=off]").check();
    assertThat(mask.locator("td:has-text('\u2212\u221e')")).hasCount(0);
    assertThat(mask.locator(".verdict-line")).containsText("words that come later");
  }
}
