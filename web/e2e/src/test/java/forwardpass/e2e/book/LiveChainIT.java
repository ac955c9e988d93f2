package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The book's model reads a sentence in the browser: in its chapter, once that is there. */
class LiveChainIT extends ModelPages {
  private static final String ANCHOR = "example-live-chain";
  private static String address = "";

  @BeforeAll
  static void findThePage() throws IOException {
    for (Map.Entry<String, List<String>> entry : Present.anchors().entrySet()) {
      if (entry.getValue().contains(ANCHOR)) {
        address = entry.getKey();
      }
    }
  }

  private static Page page(Engine engine, Reader reader) {
    assumeTrue(!address.isEmpty(), "the chapter that has it is not there yet");
    return book.open(reader, engine, address, ANCHOR);
  }

  private static Locator text(Page page) {
    return page.locator("[id='" + ANCHOR + ".text']");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void readsASentenceOfTheReaders(Engine engine, Reader reader) {
    List<String> asked = new ArrayList<>();
    reader.context().onRequest(request -> asked.add(request.url()));
    Page page = page(engine, reader);
    Locator lesson = page.locator("#" + ANCHOR);
    Locator factors = lesson.locator("table").last();
    List<String> printed = factors.locator("tbody tr").allTextContents();
    text(page).fill("The big dog was happy.");
    assertThat(lesson.locator(".job-text")).containsText("2.9 MB");
    assertEquals(0, asked.stream().filter(url -> url.contains("/model/")).count());
    text(page).press("Enter");
    assertThat(factors.locator("tbody tr")).hasCount(6);
    assertThat(factors.locator("tbody tr").nth(2)).containsText("·dog");
    assertThat(factors.locator("tbody tr").nth(2)).containsText("0.0634");
    assertThat(lesson.locator(".chain-outcome")).containsText("4.82×10⁻⁹");
    text(page).fill("Once upon a time there was a dog who could read."); // read as it is typed
    assertThat(factors.locator("tbody tr")).hasCount(printed.size());
    assertEquals(printed, factors.locator("tbody tr").allTextContents());
    assertEquals(1, asked.stream().filter(url -> url.endsWith("model.safetensors")).count());
    lesson.locator("[data-action=token-1]").click();
    assertThat(lesson.locator("[data-action=token-1]")).hasAttribute("aria-pressed", "true");
    assertThat(lesson.locator("tr.lit").first()).containsText("Once");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void isStoppedWhileTheModelComesAndSaysWhyItDidNot(Engine engine, Reader reader) {
    reader.expectError("404");
    Page page = page(engine, reader);
    Locator lesson = page.locator("#" + ANCHOR);
    String before = lesson.locator("table").last().textContent();
    reader.context().route("**/model.safetensors", route -> {}); // never comes
    lesson.locator("[data-action=ask]").click();
    assertThat(lesson.locator("progress")).isVisible();
    lesson.locator("[data-action=stop]").click();
    assertThat(lesson.locator("[data-action=ask]")).isVisible();
    assertEquals(before, lesson.locator("table").last().textContent());
    reader.context().unrouteAll();
    reader
        .context()
        .route(
            "**/model.safetensors",
            route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    lesson.locator("[data-action=ask]").click();
    assertThat(lesson.locator(".says-error")).containsText("model/model.safetensors: 404");
    reader.context().unrouteAll();
    lesson.locator("[data-action=ask]").click();
    assertThat(lesson.locator(".job-text")).containsText("just now");
    assertEquals(before, lesson.locator("table").last().textContent());
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void saysBesideTheFieldWhatCannotBeRead(Engine engine, Reader reader) {
    Page page = page(engine, reader);
    Locator error = page.locator("[id='" + ANCHOR + ".text-error']");
    for (String text : List.of("", "   ", "x".repeat(241), "ü".repeat(121))) {
      text(page).fill(text);
      assertThat(error).isVisible();
      assertThat(error).not().isEmpty();
    }
    text(page).fill("The dog.");
    assertThat(error).isHidden();
  }
}
