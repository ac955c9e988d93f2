package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.file.Path;

/** The built book, served under a path of its own as a host might do. */
final class Book implements AutoCloseable {
  private final StaticServer server;

  private Book(StaticServer server) {
    this.server = server;
  }

  static Path folder() {
    return Path.of(System.getProperty("site.directory"));
  }

  static Book open() throws IOException {
    return new Book(StaticServer.of(folder(), "/some/path/"));
  }

  String address(String page) {
    return server.address(page);
  }

  /** Opens a page and waits until the lesson {@code anchor} is alive. */
  Page open(Reader reader, Engine engine, String page, String anchor) {
    Page opened = reader.open(engine.on(address(page)));
    awaken(opened, anchor);
    return opened;
  }

  /**
   * Scrolls to a lesson, as a reader who wants to use it does, and once more where the sections
   * above it, laid out now, have pushed it away; and waits for it. Its texts are to be read by
   * {@code textContent}: while its section rests, {@code innerText} is empty.
   */
  static Locator awaken(Page page, String anchor) {
    Locator lesson = page.locator("[id='" + anchor + "']");
    page.waitForCondition(
        () -> {
          lesson.scrollIntoViewIfNeeded();
          return "live".equals(lesson.getAttribute("data-state"));
        });
    return lesson;
  }

  /** Answers an exercise, and insists on the verdict. */
  static void solve(Page page, String anchor, String answer, String verdict) {
    Locator lesson = awaken(page, anchor);
    lesson.locator("[data-answer]").first().fill(answer);
    lesson.locator("[data-action=check]").click();
    assertThat(lesson.locator(".verdict")).hasAttribute("data-verdict", verdict);
  }

  /** Names a line of a program that has a fault, and insists on what is said of it. */
  static Locator nameLine(Page page, String anchor, int number, boolean isWrong) {
    Locator exercise = awaken(page, anchor);
    Locator line = exercise.locator("[data-answer=line]");
    line.fill(Integer.toString(number));
    assertThat(exercise)
        .containsText(isWrong ? "that is the one" : "that line does what it should");
    assertThat(line).hasValue(Integer.toString(number));
    return exercise;
  }

  @Override
  public void close() {
    server.close();
  }
}
