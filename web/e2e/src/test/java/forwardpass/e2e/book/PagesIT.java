package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.InBrowser;
import forwardpass.e2e.browser.Reader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page: without a script, by anyone, at any width, in either light. */
@ExtendWith(InBrowser.class)
class PagesIT {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self';"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static Book book;

  @BeforeAll
  static void open() throws IOException {
    book = Book.open();
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', LIGHT, 1440",
    "'', DARK, 360",
    "contents/, LIGHT, 360",
    "contents/, DARK, 1440",
    "notation/, LIGHT, 1440",
    "notation/, DARK, 360",
    "softmax/, LIGHT, 1440",
    "softmax/, DARK, 1440",
    "softmax/, LIGHT, 360",
    "softmax/, DARK, 360"
  })
  void isAccessibleAndFits(String address, ColorScheme scheme, int width, Reader reader) {
    Page page = reader.open(book.address(address));
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    awakenAll(page);
    if (address.equals("softmax/")) {
      bringIntoEveryState(page);
    }
    assertNoViolations(page);
    assertTrue(
        (boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"),
        "scrolls sideways");
  }

  private static void awakenAll(Page page) {
    for (Locator lesson : page.locator("[data-lesson]").all()) {
      lesson.scrollIntoViewIfNeeded();
      assertThat(lesson).hasAttribute("data-state", "live");
    }
  }

  /** A field refused, each verdict, hints and solutions open, tests failed and passed. */
  private static void bringIntoEveryState(Page page) {
    page.locator("[id='example-210.z']").fill("2, x");
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

  private static void assertNoViolations(Page page) {
    page.waitForTimeout(400); // colours that fade are not judged half-way
    List<String> violations = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      violations.add(rule.getId() + ": " + rule.getNodes());
    }
    assertEquals(List.of(), violations);
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
      for (JsonNode item : catalog()) {
        if (item.get("page").asText().equals("softmax/")) {
          assertThat(page.locator("[id='" + item.get("anchor").asText() + "']")).hasCount(1);
        }
      }
    }
  }

  private static JsonNode catalog() throws IOException {
    return new ObjectMapper().readTree(Book.folder().resolve("catalog.json").toFile()).get("items");
  }

  @Test
  void theCatalogHasEverySoftmaxItemOfTheCurriculum() throws IOException {
    List<String> ids = new ArrayList<>();
    catalog().forEach(item -> ids.add(item.get("id").asText()));
    for (String item :
        List.of(
            "concept-formula",
            "example-210",
            "example-2-1-05",
            "example-2-1-01",
            "example-1-2-05",
            "concept-stability",
            "example-overflow",
            "concept-temperature",
            "demo-temperature",
            "exercise-zeros",
            "exercise-dominant",
            "exercise-implement",
            "question-subtract-max",
            "question-1-0-minus1")) {
      assertTrue(ids.contains("softmax/" + item), item);
    }
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
    page.locator("a.chapter-link").first().click();
    assertThat(page.locator("h1")).hasText("Softmax");
    page.locator(".outline a").nth(3).click();
    assertTrue(page.url().contains("#"), page.url());
  }
}
