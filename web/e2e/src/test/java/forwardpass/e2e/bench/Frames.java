package forwardpass.e2e.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How evenly the landscape moves while it plays, on each of its surfaces. */
final class Frames {
  /** The gaps between the frames of three seconds, in milliseconds, sorted. */
  private static final String GAPS =
      """
      () => new Promise(done => {
        const gaps = [];
        const begun = performance.now();
        let last = 0;
        const frame = now => {
          if (last > 0) gaps.push(now - last);
          last = now;
          if (now - begun < 3000) requestAnimationFrame(frame);
          else done(gaps.sort((a, b) => a - b));
        };
        requestAnimationFrame(frame);
      })
      """;

  private Frames() {}

  /** Two rows a surface: frames a second, and the gap that 95 of 100 frames stay below. */
  static List<Row> rows(Browser browser, Path site) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (StaticServer server = StaticServer.of(site, "/");
        Page page = browser.newPage()) {
      page.navigate(server.address("landscape/"));
      Locator lesson = page.locator("#demo-landscape");
      lesson.scrollIntoViewIfNeeded();
      page.waitForCondition(() -> "live".equals(lesson.getAttribute("data-state")));
      for (Locator surface : lesson.locator(".field-choice input[type=radio]").all()) {
        surface.check();
        rows.addAll(played(lesson, surface.getAttribute("value")));
      }
    }
    return rows;
  }

  private static List<Row> played(Locator lesson, String surface) {
    Locator play = lesson.locator("[data-action=play]");
    play.click();
    List<?> gaps = (List<?>) lesson.page().evaluate(GAPS);
    double sum = 0;
    for (Object gap : gaps) {
      sum += ((Number) gap).doubleValue();
    }
    double most = ((Number) gaps.get((int) Math.ceil(0.95 * gaps.size()) - 1)).doubleValue();
    Locator pause = lesson.locator("[data-action=pause]");
    boolean isPlaying = pause.count() > 0;
    if (isPlaying) {
      pause.click();
    }
    String name = "frames while playing: landscape, " + surface;
    List<Row> rows =
        List.of(
            Row.alone(name + (isPlaying ? "" : " (ended)"), "a second", 1000 * gaps.size() / sum),
            Row.alone(name + ", gap, 95th percentile", "ms", most));
    rows.forEach(row -> System.out.println(row.text()));
    return rows;
  }
}
