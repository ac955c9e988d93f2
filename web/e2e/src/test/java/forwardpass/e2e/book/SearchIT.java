package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import forwardpass.e2e.browser.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search box: opened by key or button, driven by keys, and it leads to the place. */
class SearchIT extends BookPages {

  private static Locator field(Page page) {
    return page.locator(".palette-field");
  }

  private static Locator hits(Page page) {
    return page.locator(".palette-hit");
  }

  private static Page open(Reader reader, String address) {
    return reader.open(book.address(address));
  }

  @Test
  void isFetchedWhenItIsWantedAndGoesToAnExercise(Reader reader) {
    List<String> asked = new ArrayList<>();
    reader.context().onRequest(request -> asked.add(request.url()));
    Page page = open(reader, "symbols/");
    assertTrue(asked.stream().noneMatch(url -> url.contains("/search/")), asked::toString);
    page.keyboard().press("/");
    assertThat(field(page)).isFocused();
    page.keyboard().type("write sofmax"); // a slip of the finger
    assertThat(hits(page).first()).containsText("Write softmax");
    assertThat(hits(page).first().locator("mark")).hasText(new String[] {"Write", "softmax"});
    assertThat(hits(page).first()).containsText("Exercise · Softmax");
    assertEquals(List.of(), Axe.violations(page, List.of()));
    page.keyboard().press("Enter");
    page.waitForURL("**/softmax/#exercise-implement");
    assertThat(page.locator("#exercise-implement")).isInViewport();
  }

  @Test
  void findsSignsAndWordsWithUnderscoresAndChoosesByArrows(Reader reader) {
    Page page = open(reader, "contents/");
    page.keyboard().press("Control+k");
    field(page).fill("∇");
    assertThat(hits(page).first()).containsText("gradient");
    field(page).fill("d_k");
    assertThat(hits(page).first()).containsText("d_k");
    assertThat(hits(page).first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("ArrowDown");
    Locator second = hits(page).nth(1);
    assertThat(second).hasAttribute("aria-selected", "true");
    assertThat(field(page))
        .hasAttribute("aria-activedescendant", String.valueOf(second.getAttribute("id")));
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp"); // round to the last
    assertThat(hits(page).last()).hasAttribute("aria-selected", "true");
    assertThat(page.locator(".palette-says")).hasText(String.valueOf(hits(page).count()));
    page.keyboard().press("Escape");
    assertThat(field(page)).isHidden();
  }

  @Test
  void saysThatNothingWasFoundAndSetsTheTheme(Reader reader) {
    Page page = open(reader, "contents/");
    page.locator(".find").click();
    field(page).fill("xyzzyplugh");
    assertThat(page.locator(".palette-says")).containsText("Nothing found");
    assertThat(hits(page)).hasCount(0);
    page.keyboard().press("Enter"); // leads nowhere
    field(page).fill("theme dark");
    hits(page).first().click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator(".theme-choice")).hasValue("dark");
    assertThat(page.locator(".find")).isFocused();
  }

  @Test
  void leavesLettersToThoseWhoWrite(Reader reader) {
    Page page = Book.awaken(open(reader, "softmax/"), "exercise-implement").page();
    Locator text = page.locator("#exercise-implement textarea");
    text.fill("");
    text.pressSequentially("a / b");
    text.press("Control+k");
    assertThat(text).hasValue("a / b");
    assertThat(page.locator(".palette")).hasCount(0);
  }

  @Test
  void saysThatTheIndexDidNotCome(Reader reader) {
    reader.expectError("404");
    Page page = open(reader, "contents/");
    page.route(
        "**/search/book.json", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    page.locator(".find").click();
    assertThat(page.locator(".palette-says")).containsText("did not load");
    page.unrouteAll();
    page.keyboard().press("Escape");
    page.locator(".find").click();
    field(page).fill("softmax");
    assertThat(hits(page).first()).containsText("Softmax");
  }

  @Test
  void leadsToTheContentsWhereItsScriptDoesNotCome(Reader reader) {
    reader.expectError("404");
    Page page = open(reader, "symbols/");
    page.route(
        "**/search/palette.js", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    page.locator(".find").click();
    page.waitForURL("**/contents/");
  }

  /** Every entry of the book is found by its title, in the page's own way of looking. */
  @Test
  void findsEveryItemByItsTitle(Reader reader) {
    Page page = open(reader, "contents/");
    Object missed =
        page.evaluate(
            """
            async () => {
              const [library, terms, file] = await Promise.all([
                import("../search/minisearch.js"), import("../search/terms.js"),
                fetch("../search/book.json").then((answer) => answer.text())]);
              const index = library.default.loadJSON(file, terms.options);
              const stored = Object.values(JSON.parse(file).storedFields);
              return stored.map((entry) => entry.title).filter((title) =>
                !terms.search(index, title).slice(0, 8).some((hit) => hit.title === title));
            }
            """);
    assertEquals(List.of(), missed);
  }
}
