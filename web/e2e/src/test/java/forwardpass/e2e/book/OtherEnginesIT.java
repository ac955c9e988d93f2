package forwardpass.e2e.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import forwardpass.e2e.engines.OpenedBrowser;
import forwardpass.e2e.engines.OtherEngine;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.frame.Settings;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.TemplateWords;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole book read in Firefox and in WebKit, where they are found: every lesson comes alive and
 * shows what the JVM prints, answers are judged, fields follow keys, the model writes, nothing
 * scrolls sideways, and no page notes an error.
 */
class OtherEnginesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String LESSONS =
      "() => [...document.querySelectorAll('[data-lesson]')].map(lesson => lesson.id)";
  private static final String WORDS =
      "() => [...document.querySelectorAll('#words')]"
          + ".flatMap(words => [words.textContent, words.getAttribute('data-later')])";
  private static final String DATA =
      "anchor => ['lesson', 'settings', 'prepared']"
          + ".map(name => document.getElementById(anchor).getAttribute('data-' + name))";
  private static final String AWAKEN =
      """
      anchor => {
        const lesson = document.getElementById(anchor);
        lesson.scrollIntoView({block: "center", behavior: "instant"});
        return lesson.dataset.state || "";
      }
      """;
  private static final String BOTH_TEXTS =
      """
      (anchor, html) => {
        const parsed = document.createElement("div");
        parsed.innerHTML = html;
        const view = document.querySelector(`[id='${anchor}'] .lesson-view`);
        const seen = (node) => {
          const copy = node.cloneNode(true);
          copy.querySelectorAll("details:not([open]) > :not(summary)").forEach((folded) => folded.remove());
          return copy.textContent;
        };
        return [seen(parsed), seen(view)];
      }
      """;
  private static final String INVISIBLE_LINKS =
      """
      () => [...document.querySelectorAll("main p a[href]")]
          .filter(a => !a.matches(".button, .note-ref"))
          .filter(a => !getComputedStyle(a).textDecorationLine.includes("underline"))
          .map(a => a.outerHTML)
      """;

  private static final String BROKEN_FORMULAS =
      """
      () => [["msub, msup, mfrac, munder, mover, mroot", 2], ["msubsup, munderover", 3]]
          .flatMap(([names, children]) => [...document.querySelectorAll(names)]
              .filter(part => part.children.length != children)
              .map(part => part.outerHTML))
      """;

  private static final String VISIBLE_NUMBER =
      """
      () => [...document.querySelectorAll(".lesson-controls input.number")]
          .filter(input => input.offsetParent && !input.closest("details:not([open])"))
          .filter(input => input.id.includes("."))
          .map(input => input.id)[0] || null
      """;

  /** Of these some number is within a field's bounds, and not what stands there. */
  private static final List<String> LIKELY = List.of("1", "0", "2", "0.6", "12");

  private static final int NARROW = 500; // the narrowest window that Firefox opens

  private static final Duration A_MOMENT = Duration.ofSeconds(2);
  private final List<String> faults = new ArrayList<>();
  private int told; // of the browser's errors

  @ParameterizedTest
  @EnumSource(OtherEngine.class)
  void theBookReadsAsInChromium(OtherEngine engine) throws IOException {
    try (Book book = Book.open();
        OpenedBrowser browser = opened(engine)) {
      List<String> pages = new ArrayList<>(List.of("", "contents/", "model/", "404.html"));
      pages.addAll(Present.pages());
      for (String page : pages) {
        read(browser, book, page);
        errors(browser, page);
      }
      letTheModelWrite(browser, book);
      errors(browser, "the model's text");
    }
    assertEquals(List.of(), faults);
  }

  /** What the browser said since it was last asked. */
  private void errors(OpenedBrowser browser, String page) {
    List<String> said = browser.errors();
    said.subList(told, said.size()).forEach(error -> faults.add(page + ": " + error));
    told = said.size();
  }

  private static OpenedBrowser opened(OtherEngine engine) {
    boolean isNeeded = Boolean.getBoolean("all.engines");
    Optional<OpenedBrowser> found = engine.open();
    if (found.isEmpty() && isNeeded) {
      engine.install();
      found = engine.open();
    }
    if (found.isPresent()) {
      return found.get();
    }
    System.out.println(engine.missing());
    return isNeeded ? fail(engine.missing()) : abort(engine.missing());
  }

  private void read(OpenedBrowser browser, Book book, String page) {
    browser.open(book.address(page), 1280);
    List<?> words = (List<?>) browser.evaluate(WORDS);
    TemplateWords templates =
        words.isEmpty()
            ? new TemplateWords(Map.of(), "")
            : PageWords.read((String) words.get(0), (String) words.get(1));
    for (Object lesson : (List<?>) browser.evaluate(LESSONS)) {
      String anchor = (String) lesson;
      awaken(browser, page, anchor);
      compare(browser, page, anchor, templates);
    }
    ((List<?>) browser.evaluate(INVISIBLE_LINKS))
        .forEach(link -> faults.add(page + ": not underlined: " + link));
    typeIntoTheFirstField(browser, page);
    answerTheFirstExercise(browser, page);
    ((List<?>) browser.evaluate(BROKEN_FORMULAS))
        .forEach(part -> faults.add(page + ": broken formula: " + part));
    int failed = count(browser, "[data-state=failed]");
    if (failed > 0) {
      faults.add(page + ": " + failed + " lessons failed");
    }
    narrow(browser);
    if (!fits(browser)) { // one that is made narrow later may be left with a moment's width
      browser.open(book.address(page), NARROW);
      if (!fits(browser)) {
        faults.add(page + ": scrolls sideways");
      }
    }
  }

  private static boolean fits(OpenedBrowser browser) {
    return isTrueWithin(
        A_MOMENT,
        () ->
            Boolean.TRUE.equals(
                browser.evaluate("() => document.documentElement.scrollWidth <= innerWidth")));
  }

  /** A browser may take a moment for it. */
  private static void narrow(OpenedBrowser browser) {
    Object before = browser.evaluate("() => innerWidth");
    browser.widen(NARROW);
    isTrueWithin(A_MOMENT, () -> !before.equals(browser.evaluate("() => innerWidth")));
  }

  private void awaken(OpenedBrowser browser, String page, String anchor) {
    until(
        () -> "live".equals(browser.evaluate(AWAKEN, anchor)),
        () -> page + "#" + anchor + ": does not come alive");
  }

  private void compare(OpenedBrowser browser, String page, String anchor, TemplateWords words) {
    List<?> data = (List<?>) browser.evaluate(DATA, anchor);
    String id = (String) data.get(0);
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id), id);
    Parameters printed =
        Settings.apply(
            Parameters.initial(lesson.parameters()),
            Objects.requireNonNullElse((String) data.get(1), ""));
    Session<?> session = Session.start(lesson, printed, (String) data.get(2));
    String html = HtmlPrinter.print(session.view(words.scoped(id)));
    List<?> both = (List<?>) browser.evaluate(BOTH_TEXTS, anchor, html);
    if (!both.get(0).equals(both.get(1))) {
      faults.add(page + "#" + anchor + ": " + both.get(0) + " ≠ " + both.get(1));
    }
  }

  private static int count(OpenedBrowser browser, String selector) {
    return ((Number)
            browser.evaluate("selector => document.querySelectorAll(selector).length", selector))
        .intValue();
  }

  /** A number that changes must change what is shown. */
  private void typeIntoTheFirstField(OpenedBrowser browser, String page) {
    if (!(browser.evaluate(VISIBLE_NUMBER) instanceof String field)) {
      return;
    }
    String selector = "[id='" + field + "']";
    String lesson = field.substring(0, field.indexOf('.'));
    String shown = "anchor => document.querySelector(`[id='${anchor}'] .lesson-view`).innerHTML";
    Object before = browser.evaluate(shown, lesson);
    browser.click(selector);
    for (String text : LIKELY) {
      browser.type(selector, text);
      if (isTrueWithin(A_MOMENT, () -> !before.equals(browser.evaluate(shown, lesson)))) {
        return;
      }
    }
    faults.add(page + "#" + field + ": typing changes nothing");
  }

  private void answerTheFirstExercise(OpenedBrowser browser, String page) {
    String exercise = "[data-lesson]:has([data-action=check]):has(.answer input[type=text]) ";
    if (count(browser, exercise + ".answer input[type=text]") == 0) {
      return;
    }
    browser.click(exercise + ".answer input[type=text]");
    browser.type(exercise + ".answer input[type=text]", "123456");
    browser.click(exercise + "[data-action=check]");
    until(
        () -> count(browser, exercise + ".verdict:not(:empty)") > 0,
        () -> page + ": an answer is not judged");
  }

  private void letTheModelWrite(OpenedBrowser browser, Book book) {
    browser.open(book.address(""), 1280);
    awaken(browser, "", "play");
    browser.click("#play [data-action=write]");
    until(() -> count(browser, "#play .drawn") > 4, () -> "the model does not write");
  }

  private void until(BooleanSupplier condition, Supplier<String> fault) {
    if (!isTrueWithin(PATIENCE, condition)) {
      faults.add(fault.get());
    }
  }

  private static boolean isTrueWithin(Duration patience, BooleanSupplier condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return true;
  }
}
