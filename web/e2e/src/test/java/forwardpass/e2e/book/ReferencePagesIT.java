package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The primer and the identities as a reader uses them; FiguresIT drives their rings by touch. */
class ReferencePagesIT extends BookPages {
  private static Page primer(Reader reader) {
    return reader.open(Engine.WASM.on(book.address("primer/")));
  }

  private static Page identities(Reader reader) {
    return reader.open(Engine.WASM.on(book.address("identities/")));
  }

  @Test
  void theNearestWordFollowsTheQueryAndTheSentenceTheWord(Reader reader) {
    Page page = primer(reader);
    Locator lesson = Book.awaken(page, "figure-directions");
    Locator said = page.locator("[data-of=figure-directions][data-name=nearest]");
    assertThat(said).hasText("dog");
    Drag.byMouse(lesson.locator(".handle"), 30, 100); // down, past the horizontal
    assertThat(said).hasText("car");
    Locator handle = lesson.locator(".handle");
    for (int press = 0; press < 80; press++) {
      handle.press("ArrowLeft"); // to the edge
    }
    assertThat(said).hasText("Rome");
  }

  @Test
  void aLowTemperatureTakesAllButTheLead(Reader reader) {
    Page page = primer(reader);
    Locator lesson = Book.awaken(page, "figure-vote");
    Locator cat = page.locator("[data-of=figure-vote][data-name=cat]");
    assertThat(cat).hasText("0.657"); // e^2.5 / (e^2.5 + e^1.5 + e^0.5 + e^-1.5)
    lesson.locator("input").first().fill("0.5");
    assertThat(cat).hasText("0.867");
    lesson.locator(".handle").nth(1).press("ArrowRight"); // ball, from 1.5 to 1.6
    assertThat(cat).not().hasText("0.867");
  }

  @Test
  void aCrowdDrawsTheAverageAway(Reader reader) {
    Page page = primer(reader);
    Locator lesson = Book.awaken(page, "figure-average");
    Locator river = page.locator("[data-of=figure-average][data-name=river]");
    assertThat(river).hasText("0.854");
    lesson.locator("input").first().fill("1000");
    assertThat(river).hasText("0.021");
    assertThat(page.locator("[data-of=figure-average][data-name=pairs]")).hasText("1,004,004");
    Drag.byMouse(lesson.locator(".handle"), 150, 20); // from river to money
    assertThat(river).not().hasText("0.021");
  }

  @Test
  void theStartDecidesTheValley(Reader reader) {
    Page page = primer(reader);
    Locator lesson = Book.awaken(page, "figure-downhill");
    Locator valley = page.locator("[data-of=figure-downhill][data-name=valley]");
    assertThat(valley).hasText("the higher valley");
    Drag.byMouse(lesson.locator(".handle"), -140, 0);
    assertThat(valley).hasText("the lower valley");
    lesson.locator(".handle").press("ArrowLeft");
    assertThat(lesson.locator("[aria-live]")).containsText("after 20 steps");
  }

  @Test
  void itsExercisesAreAnswered(Reader reader) {
    Page page = primer(reader);
    Book.solve(page, "exercise-sharper", "81", "right");
    Book.solve(page, "exercise-crowd", "0.993", "mistake");
    Book.solve(page, "exercise-crowd", "0.229", "right");
  }

  @Test
  void everyIdentityHoldsForEveryDraw(Reader reader) {
    Page page = identities(reader);
    Locator lesson = Book.awaken(page, "demo-check");
    Locator checks = page.locator("#table-identities tbody .check");
    int rows = page.locator("#table-identities > .scroll tbody tr").count();
    assertEquals(rows, checks.count());
    assertTrue(rows >= 40, () -> rows + " rows");
    List<String> first = checks.allTextContents();
    for (int draw = 0; draw < 5; draw++) {
      lesson.locator("[data-action=again]").click();
      assertThat(lesson).containsText(rows + " of " + rows + " identities agree");
      assertThat(page.locator("#table-identities .check strong")).hasCount(0);
    }
    page.waitForCondition(() -> !first.equals(checks.allTextContents()));
    lesson.locator("input").first().fill("1");
    assertThat(checks.first()).hasText(first.get(0));
    page.waitForCondition(() -> first.equals(checks.allTextContents()));
  }

  @Test
  void everyIdentityLeadsIntoItsChapter(Reader reader) {
    Page page = identities(reader);
    Locator names = page.locator("#table-identities > .scroll tbody td:first-child > a");
    assertEquals(page.locator("#table-identities > .scroll tbody tr").count(), names.count());
    for (Locator name : names.all()) {
      assertTrue(name.getAttribute("href").contains("/#"), name::textContent);
    }
  }

  @Test
  void theTableIsThreePagesOfPaperAtMost(Reader reader) {
    Page page = identities(reader);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    Matcher pages =
        Pattern.compile("/Type\\s*/Page\\b(?!s)")
            .matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    int count = 0;
    while (pages.find()) {
      count++;
    }
    assertTrue(count >= 1 && count <= 3, count + " pages");
  }
}
