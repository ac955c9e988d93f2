package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Drag;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.LessonMenu;
import forwardpass.e2e.browser.Reader;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked examples, figures and the demo of the built chapter, by typing, dragging and keys. */
class LessonsIT extends BookPages {
  private static Locator field(Page page, String anchor, String parameter) {
    Locator field = page.locator("[id='" + anchor + "." + parameter + "']");
    field.evaluate("e => { const text = e.closest('.as-text'); if (text) text.open = true; }");
    return field;
  }

  /** What the page shows is what the JVM prints for those settings. */
  private static void assertShows(Page page, String anchor, String... settings) {
    String id = page.locator("[id='" + anchor + "']").getAttribute("data-lesson");
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id));
    Parameters parameters = Parameters.initial(lesson.parameters());
    for (int i = 0; i < settings.length; i += 2) {
      parameters = parameters.withText(settings[i], settings[i + 1]).get();
    }
    Shown.asTheJvm(page, anchor, lesson, parameters);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void everyLessonComesAlive(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", "example-210");
    List<String> anchors =
        page.locator("[data-lesson]").all().stream()
            .map(lesson -> lesson.getAttribute("id"))
            .toList();
    assertTrue(anchors.size() >= 16, () -> "only " + anchors);
    for (String anchor : anchors) {
      Book.awaken(page, anchor);
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void typedLogitsChangeEveryStep(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", "example-210");
    assertShows(page, "example-210", "z", "2, 1, 0");
    field(page, "example-210", "z").fill("1 -1 0.25 3");
    assertThat(page.locator("#example-210 .step-line")).hasCount(4 + 1 + 4 + 1);
    assertShows(page, "example-210", "z", "1, -1, 0.25, 3");
    field(page, "example-overflow", "z").fill("-1000, -999, -998");
    Book.awaken(page, "example-overflow");
    field(page, "example-overflow", "z").fill("-1000, -999, -998");
    assertThat(page.locator("#example-overflow .lesson-view")).containsText("NaN");
    assertShows(page, "example-overflow", "z", "-1000, -999, -998");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void nonsenseIsAnsweredBesideTheFieldAndTheLastResultStays(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", "example-210");
    Locator z = field(page, "example-210", "z");
    Locator error = page.locator("[id='example-210.z-error']");
    Locator view = page.locator("#example-210 > .lesson-view");
    for (String text : List.of("", "2, x, 1", "1", "1 2 3 4 5 6 7", "2, 99, 0", "NaN, 1")) {
      z.fill(text);
      assertThat(z).hasAttribute("aria-invalid", "true");
      assertThat(error).isVisible();
      assertThat(error).not().isEmpty();
      assertShows(page, "example-210", "z", "2, 1, 0");
      assertThat(view).hasCSS("outline-style", "dashed"); // marked: not of what is typed
    }
    z.fill("2, 1, 1");
    assertThat(error).isHidden();
    assertThat(view).hasCSS("outline-style", "none");
    assertShows(page, "example-210", "z", "2, 1, 1");
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void ringsMoveByPointerAndByKeys(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", "example-2-1-05");
    Locator lesson = Book.awaken(page, "example-2-1-05");
    Locator ring = lesson.locator(".handle").first();
    ring.focus();
    ring.press("ArrowLeft");
    assertThat(ring).hasAttribute("aria-valuenow", "1.9");
    assertThat(field(page, "example-2-1-05", "z")).hasValue("1.9, 1, 0.5");
    ring.press("End");
    assertThat(ring).hasAttribute("aria-valuenow", "4");
    assertShows(page, "example-2-1-05", "z", "4, 1, 0.5");
    Drag.byMouse(ring, -100, 0, 100);
    assertThat(ring).not().hasAttribute("aria-valuenow", "4");
    assertShows(page, "example-2-1-05", "z", field(page, "example-2-1-05", "z").inputValue());
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void temperatureMovesTheBarsAndDrawsFollow(Engine engine, Reader reader) {
    Page page = book.open(reader, engine, "softmax/", "demo-temperature");
    Locator demo = Book.awaken(page, "demo-temperature");
    field(page, "demo-temperature", "T").fill("0");
    assertShows(page, "demo-temperature", "T", "0");
    Locator slider = demo.locator("input[type=range]");
    slider.focus();
    slider.press("ArrowRight");
    assertThat(field(page, "demo-temperature", "T")).hasValue("0.05");
    field(page, "demo-temperature", "T").fill("2");
    demo.locator("[data-action=draw]").click();
    assertThat(demo.locator(".job-text")).containsText("1,000,000");
    assertThat(demo.locator("[data-action=draw]")).isVisible();
    assertThat(demo.locator(".seen")).hasCount(5);
    field(page, "demo-temperature", "T").fill("1");
    assertThat(demo.locator(".seen")).hasCount(0);
  }

  @Test
  void anAddressCarriesTheSettings(Reader reader) {
    Page page = book.open(reader, Engine.WASM, "softmax/", "demo-temperature");
    Locator demo = Book.awaken(page, "demo-temperature");
    field(page, "demo-temperature", "T").fill("0.5");
    LessonMenu.press(demo, "share");
    assertThat(page).hasURL(Pattern.compile(".*demo-temperature\\.T=0\\.5.*#demo-temperature$"));
    Page other = reader.context().newPage();
    other.navigate(page.url());
    Book.awaken(other, "demo-temperature");
    assertThat(field(other, "demo-temperature", "T")).hasValue("0.5");
    assertShows(other, "demo-temperature", "T", "0.5");
  }

  @Test
  void theHomePageHasSomethingToPlayWithAtOnce(Reader reader) {
    Page page = reader.open(book.address(""));
    Locator lesson = page.locator("[data-lesson]").first();
    assertThat(lesson).hasAttribute("data-state", "live");
    assertThat(page.locator("h1")).hasText("Forward Pass");
  }
}
