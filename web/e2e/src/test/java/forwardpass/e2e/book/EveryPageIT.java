package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page: without a script, by anyone, at any width, in either light. */
class EveryPageIT extends BookPages {
  private static final int[] WIDTHS = {360, 1440};

  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self';"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  static List<String> pages() throws IOException {
    List<String> addresses = new ArrayList<>(List.of("", "contents/", "model/", "404.html"));
    addresses.addAll(Present.pages());
    return addresses;
  }

  /**
   * One visit, in which all is used where there is least room: what a lesson draws does not depend
   * on the width, only its styles do.
   */
  @ParameterizedTest
  @MethodSource("pages")
  void hasEveryItemAndIsAccessibleInEveryLightAndFits(String address, Reader reader)
      throws IOException {
    Page page = reader.open(book.address(address));
    everyItemOfTheCatalogStandsAtItsAnchor(
        page, Present.anchors().getOrDefault(address, List.of()));
    page.setViewportSize(WIDTHS[0], 900);
    awakenAll(page);
    if (address.equals("softmax/")) {
      bringIntoEveryState(page);
    } else {
      answerEverything(page);
    }
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      show(page, ColorScheme.LIGHT);
      assertEquals(List.of(), Axe.violations(page, List.of()), () -> width + " wide, light");
      show(page, ColorScheme.DARK);
      assertEquals(List.of(), Axe.violationsOfColour(page, "dark"), () -> width + " wide, dark");
      assertTrue(
          (boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"),
          () -> width + " wide: scrolls sideways");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      assertEquals(
          List.of(),
          Axe.violationsOfColour(page, "high contrast"),
          () -> width + " wide, high contrast");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }
  }

  private static void everyItemOfTheCatalogStandsAtItsAnchor(Page page, List<String> anchors) {
    Object amiss =
        page.evaluate(
            "anchors => anchors.filter(a => document.querySelectorAll(`[id='${a}']`).length !== 1)",
            anchors);
    assertEquals(List.of(), amiss);
  }

  /** Each exercise checked once and asked for a hint, and all that folds unfolded. */
  private static void answerEverything(Page page) {
    page.evaluate(
        """
        () => {
          for (const name of ["check", "hint"]) {
            document.querySelectorAll(`.exercise-body [data-action=${name}]`).forEach(b => b.click());
          }
          document.querySelectorAll("main details").forEach(d => d.open = true);
        }
        """);
  }

  private static void awakenAll(Page page) {
    for (Locator lesson : page.locator("[data-lesson]").all()) {
      lesson.scrollIntoViewIfNeeded();
      assertThat(lesson).hasAttribute("data-state", "live");
    }
  }

  /** A field refused, each verdict, hints and solutions open, tests failed and passed. */
  private static void bringIntoEveryState(Page page) {
    page.locator("[data-cell='z.1']").first().fill("x");
    answer(page, "exercise-zeros", "0.333 0.333 0.333");
    answer(page, "exercise-ratio", "2");
    answer(page, "exercise-inverse", "17");
    answer(page, "exercise-temperature", "about one");
    page.locator("#exercise-dominant [data-action=hint]").click();
    page.locator("#exercise-implement [data-action=run]").click();
    assertThat(page.locator("#exercise-implement .test.failed").first()).isVisible();
    page.locator("#question-subtract-max input[value=partly]").check();
    page.evaluate("() => document.querySelectorAll('main details').forEach(d => d.open = true)");
  }

  private static void answer(Page page, String anchor, String text) {
    page.locator("#" + anchor + " [data-answer]").first().fill(text);
    page.locator("#" + anchor + " [data-action=check]").click();
    assertThat(page.locator("#" + anchor + " .verdict")).not().isEmpty();
  }

  private static void show(Page page, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  @Test
  void readsWholeWithoutAScript(Reader reader) throws IOException {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1024, 800);
    try (BrowserContext context = reader.context().browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(book.address("softmax/"));
      assertThat(page.locator("h1")).hasText("Softmax");
      assertThat(page.locator("#example-210 .lesson-view")).containsText("0.665");
      assertThat(page.locator("#example-2-1-05 .lesson-view")).containsText("0.629");
      assertThat(page.locator("#example-overflow .lesson-view")).containsText("NaN");
      Locator solution = page.locator("#exercise-zeros .solution");
      solution.locator("summary").click();
      assertThat(solution.locator(".solution-body")).isVisible();
      assertThat(page.locator(".needs-js").first()).isHidden();
      for (String anchor : Present.anchorsOn("softmax/")) {
        assertThat(page.locator("[id='" + anchor + "']")).hasCount(1);
      }
    }
  }

  @Test
  void theCatalogHasEveryItemOfTheChaptersThatAreThere() throws IOException {
    Map<String, List<String>> there = Present.items();
    JsonNode plan =
        new YAMLMapper().readTree(Path.of(System.getProperty("curriculum.file")).toFile());
    int present = 0;
    for (JsonNode chapter : plan.get("chapters")) {
      boolean further = chapter.has("of"); // its items stand with its chapter
      if (chapter.get("status").asText().equals("present") && !further) {
        present++;
        List<String> anchors = there.getOrDefault(chapter.get("id").asText(), List.of());
        for (JsonNode item : chapter.get("items")) {
          assertTrue(anchors.contains(item.asText()), chapter.get("id") + "/" + item);
        }
      }
    }
    assertEquals(present, there.size());
  }

  @Test
  void anAddressOfAChapterLeadsOnToItsFurtherPage(Reader reader) {
    Page page = reader.open(book.address("matrices/?demo-cost.T=1#demo-cost"));
    page.waitForURL(book.address("cost/?demo-cost.T=1#demo-cost"));
    Book.awaken(page, "demo-cost");
    assertThat(page.locator("#demo-cost table")).containsText("(1, 192) @ (192, 576)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "contents/", "notation/", "softmax/", "404.html"})
  void everyPageCarriesTheContentPolicy(String address, Reader reader) {
    Page page = reader.open(book.address(address));
    assertThat(page.locator("meta[http-equiv='Content-Security-Policy']"))
        .hasAttribute("content", POLICY);
  }

  @Test
  void symbolsShowTheirCardsByKeyAndByPointer(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "example-210");
    Locator formula = page.locator("#concept-formula .formula").first();
    formula.scrollIntoViewIfNeeded();
    formula.focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".card:popover-open")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page.locator(".card:popover-open")).hasCount(0);
    formula.locator(".symbol").first().hover();
    assertThat(page.locator(".card:popover-open")).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alt", "Control", "Meta", "Shift"})
  void arrowsWithAKeyHeldAreTheBrowsersAtAFormulaToo(String held, Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "example-210");
    page.evaluate(
        "() => addEventListener('keydown', e => {"
            + " if (e.key === 'ArrowRight') document.title = String(e.defaultPrevented); })");
    Locator formula = page.locator("#concept-formula .formula").first();
    formula.scrollIntoViewIfNeeded();
    formula.focus();
    page.keyboard().press(held + "+ArrowRight");
    assertThat(page).hasTitle("false");
    page.keyboard().press("ArrowRight");
    assertThat(page).hasTitle("true");
  }

  /** At 400 % on a small screen: the formula itself stays in sight beside its card. */
  @Test
  void noCardCoversItsFormulaInASmallWindow(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "example-210");
    page.setViewportSize(320, 256);
    for (Locator formula : page.locator("main .formula[tabindex]").all()) {
      formula.evaluate("e => e.scrollIntoView({block: 'center'})");
      formula.focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowLeft");
      assertThat(page.locator(".card:popover-open")).hasCount(1);
      Object overlap =
          formula.evaluate(
              """
              e => {
                const card = document.querySelector(".card:popover-open").getBoundingClientRect();
                const it = e.getBoundingClientRect();
                const fits = it.height + 64 + 32 < innerHeight;
                return fits && card.top < it.bottom - 1 && card.bottom > it.top + 1;
              }
              """);
      assertEquals(false, overlap, formula.textContent());
      page.keyboard().press("Escape");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"softmax/", "probability/", "cross-entropy/"})
  void paperShowsNothingThatNeedsAHandAndIsFilled(String address, Reader reader) {
    Page page = reader.open(book.address(address));
    page.setViewportSize(794, 1100); // A4 at 96 dots an inch
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Object left =
        page.evaluate(
            """
            () => [...document.querySelectorAll("button, details:not([open]) > summary")]
                .filter(e => e.getClientRects().length > 0).map(e => e.textContent)
            """);
    assertEquals(List.of(), left);
    double share =
        ((Number)
                page.evaluate(
                    "() => document.querySelector('.section > p').getBoundingClientRect().width"
                        + " / innerWidth"))
            .doubleValue();
    assertTrue(share > 0.8, () -> "a line takes " + share + " of the sheet's width");
  }

  @Test
  void theLinkOfASymbolsCardIsReachedByKey(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "example-210");
    Locator formula = page.locator("#concept-formula .formula").first();
    Locator link = page.locator(".card:popover-open a");
    assertThat(page.locator(".card")).hasCount(0); // they come with the first formula
    formula.scrollIntoViewIfNeeded();
    formula.focus();
    page.keyboard().press("ArrowRight");
    assertThat(link).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(link).isFocused();
    page.keyboard().press("Escape");
    assertThat(formula).isFocused();
    assertThat(link).hasCount(0);
  }

  @Test
  void theThemeIsKept(Reader reader) {
    Page page = reader.open(book.address("softmax/"));
    page.locator(".theme-choice").selectOption("dark");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.navigate(book.address("contents/"));
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void linksWithinTheBookLeadSomewhere(Reader reader) {
    Page page = reader.open(book.address("contents/"));
    Locator first = page.locator("a.chapter-link").first();
    String title = first.textContent();
    first.click();
    assertThat(page.locator("h1")).hasText(title);
    page.locator(".outline a").nth(3).click();
    assertTrue(page.url().contains("#"), page.url());
  }
}
