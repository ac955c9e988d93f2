package forwardpass.e2e.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.LessonMenu;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.frame.Settings;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import forwardpass.lessons.words.TemplateWords;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares what a lesson shows on its page with what the JVM prints. */
final class Shown {
  private static final String BOTH =
      """
      ([anchor, html]) => {
        const parsed = document.createElement("div");
        parsed.innerHTML = html;
        const view = document.querySelector(`[id='${anchor}'] .lesson-view`);
        const seen = (node) => {
          const copy = node.cloneNode(true);
          copy.querySelectorAll("details:not([open]) > :not(summary)").forEach((folded) => folded.remove());
          return copy.textContent;
        };
        view.querySelectorAll("details").forEach((fold, i) => {
          parsed.querySelectorAll("details")[i]?.toggleAttribute("open", fold.open);
        });
        return [seen(parsed), seen(view)];
      }
      """;

  private Shown() {}

  /** The settings that the lesson itself puts into its address are those that it shows. */
  static void sharedSettings(Page page, String anchor) {
    LessonMenu.press(page.locator("[id='" + anchor + "']"), "share");
    List<Query.Setting> settings = new ArrayList<>();
    String query = page.url().replaceFirst("#.*", "").replaceFirst("[^?]*\\??", "");
    for (String pair : query.split("&", -1)) {
      if (pair.contains("=")) {
        String[] both = pair.split("=", 2);
        settings.add(new Query.Setting(decoded(both[0]), decoded(both[1])));
      }
    }
    Locator root = page.locator("[id='" + anchor + "']");
    String id = root.getAttribute("data-lesson");
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id));
    Parameters printed =
        Settings.apply(
            Parameters.initial(lesson.parameters()),
            Objects.requireNonNullElse(root.getAttribute("data-settings"), ""));
    asTheJvm(page, anchor, lesson, Query.apply(anchor, printed, settings));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The view's text is that of the JVM's print. */
  static void asTheJvm(Page page, String anchor, Lesson<?> lesson, Parameters parameters) {
    TemplateWords words = PageWords.of(page).scoped(lesson.id());
    String prepared = page.locator("[id='" + anchor + "']").getAttribute("data-prepared");
    String html = HtmlPrinter.print(Session.start(lesson, parameters, prepared).view(words));
    List<?> both = (List<?>) page.evaluate(BOTH, List.of(anchor, html));
    assertEquals(both.get(0), both.get(1), anchor);
  }
}
