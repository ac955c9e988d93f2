package forwardpass.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long after a reader's event a lesson of the built book is patched and laid out: an arrow key
 * on each of its handles, or a step of its number, or a new text in its field. The event is
 * answered at once, so that its own dispatch and the layout that is forced after it are the whole
 * of it.
 */
final class Latency {
  /** A reader looks at a lesson before setting something in it. */
  private static final int FIRST_LOOK_MILLIS = 1_500;

  private static final String MEASURE =
      """
      (lesson) => {
        const layout = () => document.documentElement.getBoundingClientRect().height + lesson.offsetHeight;
        const key = (target, name) =>
          target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
        const times = [];
        const timed = (act) => {
          layout();
          const before = performance.now();
          act();
          layout();
          times.push(performance.now() - before);
        };
        const handles = () => [...lesson.querySelectorAll(".lesson-view :is([data-drag],[data-drag-x])")];
        const number = lesson.querySelector(".field input.number");
        const text = lesson.querySelector(".lesson-controls input.text");
        for (let i = 0; i < 60; i++) {
          if (handles().length > 0) {
            for (let h = 0; h < Math.min(4, handles().length); h++) {
              timed(() => key(handles()[h], ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"][i % 4]));
            }
          } else if (number) {
            timed(() => key(number, i % 2 ? "ArrowUp" : "ArrowDown"));
          } else if (text) {
            const was = text.value;
            const other = was.replace(/\\d/, (digit) => (+digit + 1) % 9);
            for (const value of [other, was]) {
              timed(() => {
                text.value = value;
                text.dispatchEvent(new InputEvent("input", { bubbles: true }));
              });
            }
          }
        }
        times.sort((a, b) => a - b);
        return times.length === 0 ? -1 : times[Math.ceil(0.95 * times.length) - 1];
      }
      """;

  private Latency() {}

  /** One row for each lesson that answers events at all: its slowest tab's 95th percentile. */
  static List<Row> rows(Browser browser, Path site) throws IOException {
    List<Row> rows = new ArrayList<>();
    JsonNode catalog = new ObjectMapper().readTree(site.resolve("catalog.json").toFile());
    Set<String> pages = new TreeSet<>(); // as matrices/index.html
    catalog.get("items").forEach(item -> pages.add(item.get("page").asText()));
    try (StaticServer server = StaticServer.of(site, "/")) {
      for (String address : pages) {
        try (Page page = browser.newPage()) {
          page.navigate(server.address(address));
          for (Locator lesson : page.locator("figure[data-lesson]").all()) {
            double slowest = slowest(lesson);
            if (slowest >= 0) {
              Row row = Row.alone(name(address, lesson), "ms", slowest);
              System.out.println(row.text());
              rows.add(row);
            }
          }
        }
      }
    }
    return rows;
  }

  private static String name(String address, Locator lesson) {
    return "event to layout, 95th percentile: "
        + address.replace("index.html", "")
        + lesson.getAttribute("id");
  }

  private static double slowest(Locator lesson) {
    lesson.scrollIntoViewIfNeeded();
    lesson.page().waitForCondition(() -> "live".equals(lesson.getAttribute("data-state")));
    lesson.page().waitForTimeout(FIRST_LOOK_MILLIS);
    List<Locator> tabs = lesson.locator(".field-choice input[type=radio]").all();
    double slowest = ((Number) lesson.evaluate(MEASURE)).doubleValue();
    for (Locator tab : tabs) {
      tab.check();
      slowest = Math.max(slowest, ((Number) lesson.evaluate(MEASURE)).doubleValue());
    }
    return slowest;
  }
}
