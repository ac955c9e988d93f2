package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections out of view rest, and nobody sees it: the page keeps its height, its places stay. */
class SectionsIT extends BookPages {
  private static final String RESTED =
      "() => document.documentElement.dataset.rested !== undefined";

  /** The heights of all sections, in whole pixels. */
  private static final String HEIGHTS =
      "() => [...document.querySelectorAll('.section')].map(s => Math.round(s.offsetHeight))";

  private static final String AT_ONCE =
      "e => e.scrollIntoView({ block: 'start', behavior: 'instant' })";

  private static Page rested(Reader reader, String address) {
    Page page = reader.open(Engine.WASM.on(book.address(address)));
    page.waitForFunction(RESTED);
    return page;
  }

  private static boolean rests(Locator section) {
    return (boolean)
        section.evaluate(
            "e => !e.firstElementChild.checkVisibility({contentVisibilityAuto: true})");
  }

  @Test
  void theHeightsStayWhereSectionsRestAndWake(Reader reader) {
    Page page = rested(reader, "softmax/");
    Locator sections = page.locator(".section");
    List<?> heights = (List<?>) page.evaluate(HEIGHTS);
    assertTrue(rests(sections.last()));
    assertFalse(rests(sections.first())); // a reader sees it first: it is laid out at once
    sections.last().evaluate(AT_ONCE);
    assertThat(sections.last()).isInViewport();
    page.waitForCondition(() -> !rests(sections.last()) && rests(sections.nth(1)));
    assertEquals(heights, page.evaluate(HEIGHTS));
  }

  @Test
  void anotherWidthHasItsOwnHeights(Reader reader) {
    Page page = rested(reader, "softmax/");
    page.setViewportSize(360, 740);
    page.waitForFunction("() => document.documentElement.dataset.rested === undefined");
    page.waitForFunction(RESTED);
    List<?> heights = (List<?>) page.evaluate(HEIGHTS);
    for (Locator section : page.locator(".section").all()) {
      section.evaluate(AT_ONCE);
      page.waitForCondition(() -> !rests(section));
    }
    assertEquals(heights, page.evaluate(HEIGHTS));
  }

  @Test
  void aPlaceIsFoundFromARestedPage(Reader reader) {
    Page page = rested(reader, "softmax/");
    Locator link = page.locator(".outline a").last();
    String id = String.valueOf(link.getAttribute("href")).substring(1);
    link.click();
    Locator section = page.locator("[id='" + id + "']");
    page.waitForCondition(
        () ->
            Math.abs(
                        ((Number) section.evaluate("e => e.getBoundingClientRect().top"))
                            .doubleValue())
                    < 60
                || (boolean)
                    page.evaluate(
                        "() => innerHeight + scrollY >= document.documentElement.scrollHeight -"
                            + " 2"));
    assertThat(section).isInViewport();
  }
}
