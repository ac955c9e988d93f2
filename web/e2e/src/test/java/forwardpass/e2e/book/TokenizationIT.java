package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Byte-pair encoding and the real vocabularies in the browser. */
class TokenizationIT extends BookPages {
  private static final String REAL = "demo-real-tokenizers";
  private static final String TRAINER = "demo-bpe-trainer";

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theTrainerStepsForwardsAndBackOnTheReadersText(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "tokenization/", TRAINER);
    Locator lesson = page.locator("#" + TRAINER);
    Locator text = page.locator("[id='" + TRAINER + ".text']");
    text.fill("ab ab ab\nab");
    text.press("End");
    assertThat(lesson.locator(".tokens")).containsText("↵");
    Locator slider = page.locator("[id='" + TRAINER + ".at-range']");
    slider.press("Home");
    assertThat(lesson.locator(".tokens > li")).hasCount(11);
    lesson.locator("[data-action=on]").click();
    assertThat(lesson.locator(".tokens > li")).hasCount(7); // ab merged four times
    assertThat(lesson.locator(".merge-trees > li")).hasCount(1);
    lesson.locator("[data-action=back]").click();
    assertThat(lesson.locator(".tokens > li")).hasCount(11);
    Book.solve(page, "exercise-merge", "on| |z|one |n|one |t|one", "right");
    Book.solve(page, "exercise-merge", "on| |z|one| |n|one| |t|one", "mistake");
    Book.solve(page, "exercise-build", "7, 2, 4, 3", "right");
    Book.solve(page, "exercise-shorter", "640", "right");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aVocabularyIsFetchedWhenItIsChosenAndOnce(Engine engine, Reader reader) {
    List<String> asked = new ArrayList<>();
    reader.context().onRequest(request -> asked.add(request.url()));
    Page page = book.open(reader, engine, "real-tokenizers/", REAL);
    Locator lesson = page.locator("#" + REAL);
    Locator gpt2 = lesson.locator(".vocab").nth(1);
    assertThat(gpt2.locator("[data-action^=pick-]")).hasCount(6);
    assertThat(gpt2.locator(".token-id").first()).hasText("464");
    assertEquals(0, vocabularies(asked));
    lesson.locator("[data-action=load-gpt2]").click();
    assertThat(lesson.locator("[data-action=load-gpt2]")).hasCount(0);
    page.locator("[id='" + REAL + ".text']").fill("naïve 🦕");
    assertThat(gpt2.locator(".raw").first()).hasText("20 F0 9F");
    assertThat(lesson.locator(".vocab").nth(2).locator("[data-action^=pick-]")).hasCount(0);
    lesson.locator("[data-action=sample-end]").click();
    assertThat(gpt2.locator("[data-action^=pick-]")).hasCount(9); // a mark that is typed is text
    lesson.locator("[data-action=load-o200k]").click();
    assertThat(lesson.locator(".vocab").nth(3).locator("[data-action^=pick-]").first()).isVisible();
    assertEquals(2, vocabularies(asked));
  }

  private static long vocabularies(List<String> asked) {
    return asked.stream().filter(url -> url.endsWith(".vocab")).count();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void aTokenComesApartByKeyboardDownToItsBytes(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "real-tokenizers/", REAL);
    Locator lesson = page.locator("#" + REAL);
    lesson.locator("[data-action=pick-gpt2-0]").press("Enter");
    Locator rows = lesson.locator(".undone > li");
    assertThat(rows).hasCount(1);
    lesson.locator("[data-action=after]").press("Enter"); // ·cat: ·c + at, a + t
    lesson.locator("[data-action=undo]").press("Enter");
    assertThat(rows).hasCount(2);
    assertThat(rows.nth(1).locator(".token")).hasCount(2);
    lesson.locator("[data-action=undo-all]").press("Enter");
    assertThat(rows.last().locator(".token")).hasCount(4);
    lesson.locator("[data-action=redo]").press("Enter");
    assertThat(rows.last().locator(".token")).hasCount(3);
  }

  /** The page goes on answering while a long text is encoded, and draws a stretch of it only. */
  @ParameterizedTest
  @EnumSource(Engine.class)
  void aHundredKilobytesAndFiftyThousandUnderscoresStayFluid(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "real-tokenizers/", REAL);
    Locator lesson = page.locator("#" + REAL);
    lesson.locator("[data-action=load-gpt2]").click();
    assertThat(lesson.locator("[data-action=load-gpt2]")).hasCount(0);
    watch(page);
    page.locator("[id='" + REAL + ".text']").fill("The naïve cat sat on 12345 mats. ".repeat(3100));
    assertThat(lesson.locator(".verdict-line")).containsText("102,300 characters");
    double pasted = longest(page);
    typeInto(page, REAL + ".text", "xy");
    assertThat(lesson.locator(".verdict-line")).containsText("102,302 characters");
    double typedLong = quietest(engine, page, longest(page), () -> typeAndTakeBack(page, "xy"));
    lesson.locator("[data-action=later]").click();
    assertThat(lesson.locator(".job-text")).containsText("241 to 480");
    lesson.locator("[data-action=sample-line]").click();
    assertThat(lesson.locator(".verdict-line")).containsText("50,000 characters");
    assertTrue(lesson.locator("[data-action^=pick-]").count() < 800);
    double line = longest(page);
    typeInto(page, REAL + ".text", "_a");
    assertThat(lesson.locator(".verdict-line")).containsText("50,002 characters");
    double typedLine = quietest(engine, page, longest(page), () -> typeAndTakeBack(page, "_a"));
    System.out.println(
        engine
            + ", longest tasks in ms: 100 KB "
            + pasted
            + ", keys after them "
            + typedLong
            + ", underscores "
            + line
            + ", keys after them "
            + typedLine);
    assertTrue(Math.max(pasted, line) < 500, "pasted: " + pasted + ", " + line);
    assertTrue(
        Math.max(typedLong, typedLine) < most(engine), "typed: " + typedLong + ", " + typedLine);
  }

  /** On the longest text that the trainer takes, and where two tokenizers are trained anew. */
  @ParameterizedTest
  @EnumSource(Engine.class)
  void trainingAnswersEveryKeyAtOnce(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "tokenization/", TRAINER);
    Locator lesson = page.locator("#" + TRAINER);
    page.locator("[id='" + TRAINER + ".text']")
        .fill("The quick brown fox jumps over lazy dogs. ".repeat(47));
    page.locator("[id='" + TRAINER + ".at-range']").press("End");
    assertThat(lesson.locator(".merge-trees > li").first()).isVisible();
    watch(page);
    Runnable typed = () -> typeInto(page, TRAINER + ".text", " a fox");
    double trainer = quietest(engine, page, typed);
    Page real = book.open(reader, engine, "real-tokenizers/", "figure-digits");
    watch(real);
    Runnable stepped =
        () -> {
          for (int k = 0; k < 6; k++) {
            String key = k < 3 ? "ArrowRight" : "ArrowLeft";
            real.locator("[id='figure-digits.merges-range']").press(key);
            real.waitForTimeout(100);
          }
        };
    double digits = quietest(engine, real, stepped);
    System.out.println(
        engine + ", longest tasks in ms: training " + trainer + ", two trainings " + digits);
    assertTrue(trainer < most(engine), "training: " + trainer);
    assertTrue(digits < most(engine), "two trainings: " + digits);
  }

  /**
   * What a key may take on a busy machine, in ms. On an idle one the page takes some 15 of them
   * after a text of 100 KB, the browser's own field the rest.
   */
  private static double most(Engine engine) {
    return engine == Engine.WASM ? 150 : 300;
  }

  /** The longest task of some keys, at best: others may have the machine meanwhile. */
  private static double quietest(Engine engine, Page page, Runnable keys) {
    keys.run();
    return quietest(engine, page, longest(page), keys);
  }

  private static double quietest(Engine engine, Page page, double first, Runnable again) {
    double least = first;
    for (int trial = 0; trial < 3 && least >= most(engine); trial++) {
      again.run();
      least = Math.min(least, longest(page));
    }
    return least;
  }

  /** Two keys whose letters are taken back. */
  private static void typeAndTakeBack(Page page, String keys) {
    typeInto(page, REAL + ".text", keys);
    page.keyboard().press("Backspace");
    page.keyboard().press("Backspace");
  }

  private static void typeInto(Page page, String field, String keys) {
    page.locator("[id='" + field + "']").press("Control+End");
    longest(page);
    page.keyboard().type(keys, new Keyboard.TypeOptions().setDelay(150));
  }

  /** From now on the page's tasks that take 50 ms and more are noted. */
  private static void watch(Page page) {
    page.evaluate(
        """
        () => {
          window.longest = 0;
          new PerformanceObserver((list) => {
            for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
          }).observe({ type: "longtask" });
        }
        """);
  }

  /** The longest of them since it was last asked for; 0 for none. */
  private static double longest(Page page) {
    page.waitForTimeout(50);
    double longest = ((Number) page.evaluate("window.longest")).doubleValue();
    page.evaluate("window.longest = 0");
    return longest;
  }
}
