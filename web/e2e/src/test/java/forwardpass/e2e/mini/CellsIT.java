package forwardpass.e2e.mini;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.LessonMenu;
import forwardpass.e2e.browser.Reader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Vectors and matrices in their cells: typed, stepped, dragged, pasted, made larger and smaller.
 */
class CellsIT extends MiniPage {
  private static Page openGrids(Reader reader, Engine engine) {
    Page page = open(reader, engine);
    page.locator("#grids").scrollIntoViewIfNeeded();
    assertThat(page.locator("#grids")).hasAttribute("data-state", "live");
    return page;
  }

  private static Twin grids(Page page) {
    return new Twin(page, "grids", MiniSite.session("grids"));
  }

  private static Locator cell(Page page, String component) {
    return page.locator("#grids [data-cell='" + component + "']");
  }

  private static Locator error(Page page, String parameter) {
    return page.locator("[id='grids." + parameter + "-error']");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void typesANumberWhichShowsAtOnce(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    ElementHandle before = cell(page, "M.2").elementHandle();
    cell(page, "M.2").fill("7,25");
    twin.set("M", "1, 2; 7.25, 4");
    twin.assertSame("typing");
    assertThat(cell(page, "M.2")).hasValue("7,25");
    cell(page, "M.2").press("Enter");
    assertThat(cell(page, "M.2")).hasValue("7.25");
    assertThat(cell(page, "M.2")).isFocused();
    cell(page, "M.2").fill("1/4");
    cell(page, "M.2").press("Tab");
    assertThat(cell(page, "M.2")).hasValue("0.25");
    assertThat(cell(page, "M.3")).isFocused();
    cell(page, "M.3").fill("5");
    cell(page, "M.3").press("Escape");
    assertThat(cell(page, "M.3")).hasValue("4");
    twin.set("M", "1, 2; 0.25, 4");
    twin.assertSame("Escape");
    assertTrue((boolean) before.evaluate("e => e.isConnected"));
    assertThat(twin.field("M")).hasValue("1, 2; 0.25, 4");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void stepsByKeysAndLeavesOtherKeysToTheBrowser(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    cell(page, "v.1").focus();
    cell(page, "v.1").press("ArrowUp");
    assertThat(cell(page, "v.1")).hasValue("-0.5");
    cell(page, "v.1").press("Shift+ArrowDown");
    assertThat(cell(page, "v.1")).hasValue("-5.5");
    cell(page, "v.1").press("Alt+ArrowUp");
    cell(page, "v.1").press("Control+ArrowUp");
    cell(page, "v.1").press("Home");
    cell(page, "v.1").press("ArrowLeft");
    assertThat(cell(page, "v.1")).hasValue("-5.5");
    twin.set("v", "2, -5.5, 0.5");
    twin.assertSame("keys");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void scrubsByDraggingAndGoesIntoTheTextByClicking(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    Drag.byMouse(cell(page, "v.0"), -24, 0, 24);
    twin.set("v", "-1, -1, 0.5"); // 2 − 24 pixels × 0.5 / 4
    assertThat(cell(page, "v.0")).hasValue("-1");
    twin.assertSame("a drag");
    assertThat(cell(page, "v.0")).not().isFocused();
    Drag.byMouse(cell(page, "v.0"), 2, 0, 1);
    assertThat(cell(page, "v.0")).isFocused();
    assertEquals(
        List.of(0, 2), cell(page, "v.0").evaluate("e => [e.selectionStart, e.selectionEnd]"));
    page.keyboard().type("6");
    assertThat(cell(page, "v.0")).hasValue("6");
    twin.set("v", "6, -1, 0.5");
    twin.assertSame("typing after a click");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void addsAndRemovesRowsAndColumnsWithinTheShape(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    choose(page, "Add a row");
    choose(page, "Add a column");
    twin.set("M", "1, 2, 0; 3, 4, 0; 0, 0, 0");
    twin.assertSame("a row and a column more");
    assertThat(page.locator("#grids [aria-label='Row 3, column 3']")).hasValue("0");
    Locator more = button(page, "Add a row");
    assertThat(more).hasAttribute("aria-disabled", "true");
    more.click(new Locator.ClickOptions().setForce(true));
    twin.assertSame("a press of a disabled button");
    choose(page, "Remove the last column");
    choose(page, "Remove the last row");
    choose(page, "Remove the last row");
    twin.set("M", "1, 2");
    choose(page, "Remove the last entry");
    twin.set("v", "2, -1");
    twin.assertSame("less of both");
    assertThat(button(page, "Remove the last entry")).hasAttribute("aria-disabled", "true");
    assertThat(button(page, "Remove the last entry")).isFocused();
  }

  private static Locator button(Page page, String name) {
    return page.locator("#grids")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private static void choose(Page page, String name) {
    button(page, name).click();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void whatIsPastedLandsInTheCells(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    paste(page, "M.0", "np.array([[1.5, 2],\n          [3, -4]])");
    twin.set("M", "1.5, 2; 3, -4");
    twin.assertSame("NumPy");
    paste(page, "M.3", "1,5\t2,5\t3\n4\t5\t6\n");
    twin.set("M", "1.5, 2.5, 3; 4, 5, 6");
    twin.assertSame("a spreadsheet");
    assertThat(cell(page, "M.5")).hasValue("6");
    paste(page, "M.0", "\\begin{bmatrix} 7 & 8 \\\\ 9 & 10 \\end{bmatrix}");
    twin.set("M", "7, 8; 9, 10");
    twin.assertSame("LaTeX");
    paste(page, "M.0", "1 2; 3");
    twin.assertSame("rows of two lengths");
    assertThat(error(page, "M")).hasText("2 in one row and 1 in another.");
    assertThat(page.locator("[id='grids.M']")).isVisible();
    assertThat(page.locator("[id='grids.M']")).hasValue("1 2; 3");
    cell(page, "M.0").fill("5");
    assertThat(error(page, "M")).isHidden();
    assertThat(page.locator("[id='grids.M']")).hasValue("5, 8; 9, 10");
  }

  private static void paste(Page page, String component, String text) {
    cell(page, component)
        .evaluate(
            "(e, text) => { e.focus(); const clipboardData = new DataTransfer();"
                + " clipboardData.setData('text/plain', text); e.dispatchEvent(new"
                + " ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})); }",
            text);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keepsADraftBesideItsMessageAlsoOverAReload(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    cell(page, "v.1").fill("1..2");
    assertThat(error(page, "v")).hasText("1..2 is no number.");
    assertThat(cell(page, "v.1")).hasAttribute("aria-invalid", "true");
    cell(page, "v.0").fill("3");
    cell(page, "v.0").press("Tab");
    twin.set("v", "3, -1, 0.5");
    twin.assertSame("another cell");
    assertThat(cell(page, "v.1")).hasValue("1..2");
    assertThat(error(page, "v")).isVisible();
    page.reload();
    assertThat(page.locator("#grids")).hasAttribute("data-state", "live");
    assertThat(cell(page, "v.0")).hasValue("3");
    assertThat(cell(page, "v.1")).hasValue("1..2");
    assertThat(error(page, "v")).hasText("1..2 is no number.");
    cell(page, "v.1").fill("1.2");
    assertThat(error(page, "v")).isHidden();
    page.reload();
    assertThat(cell(page, "v.1")).hasValue("1.2");
    LessonMenu.press(page.locator("#grids"), "reset");
    assertThat(cell(page, "v.1")).hasValue("-1");
    assertThat(cell(page, "v.0")).hasValue("2");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theOtherSharesGiveWayToTheOneTyped(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Twin twin = grids(page);
    cell(page, "p.0").focus();
    cell(page, "p.0").fill("");
    page.keyboard().type("75 %");
    assertThat(cell(page, "p.1")).hasValue("0.15");
    assertThat(cell(page, "p.2")).hasValue("0.1");
    cell(page, "p.0").press("Tab");
    assertThat(cell(page, "p.0")).hasValue("0.75");
    twin.set("p", "0.75, 0.15, 0.1");
    twin.assertSame("a share");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void cellsAreNamedByTheirFieldAndTheirPlace(Engine engine, Reader reader) {
    Page page = openGrids(reader, engine);
    Locator matrix =
        page.locator("#grids")
            .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("A matrix"));
    Locator second =
        matrix.getByRole(
            AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Row 2, column 1"));
    assertThat(second).hasValue("3");
    assertThat(second).hasAttribute("inputmode", "text"); // it may be negative
    assertThat(cell(page, "p.0")).hasAttribute("inputmode", "decimal");
  }
}
