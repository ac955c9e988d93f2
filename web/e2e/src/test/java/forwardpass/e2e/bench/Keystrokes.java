package forwardpass.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long a key typed into a field of the built book takes until its effect is painted, on a phone
 * six times slower than this machine: the browser's own Event Timing, to 8 ms, of keys that come
 * through the browser's input, into up to {@code -Dbench.fields=} 12 fields of each page, or of
 * those that {@code -Dbench.pages=softmax|matrices} names.
 */
final class Keystrokes {
  private static final double SLOWER = 6;
  private static final int FIELDS = Integer.getInteger("bench.fields", 12);
  private static final String PAGES = System.getProperty("bench.pages", ""); // a regular expression
  private static final String FIELD =
      "[data-lesson] :is(input.text, input.number, input.cell, .answer input[type=text], textarea)";

  /**
   * The longest event of each keystroke until its effect is painted (a key let go changes nothing);
   * what is not reported took less than 16 ms.
   */
  private static final String OBSERVE =
      """
      () => {
        window.keys = new Map();
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.interactionId && /^(keydown|keypress|input)$/.test(entry.name)) {
              keys.set(entry.interactionId, Math.max(keys.get(entry.interactionId) ?? 0, entry.duration));
            }
          }
        }).observe({ type: "event", durationThreshold: 16 });
      }
      """;

  private static final String TAKEN =
      """
      () => {
        const taken = [...keys.values()];
        keys.clear();
        return taken;
      }
      """;

  private static final List<String> TYPED =
      List.of("End", "5", "Backspace", "1", "Backspace", "2", "5", "Backspace", "Backspace");

  private Keystrokes() {}

  /** Two rows a page: all its keystrokes, and those of its slowest field. */
  static List<Row> rows(Browser browser, Path site) throws IOException {
    List<Row> rows = new ArrayList<>();
    JsonNode catalog = new ObjectMapper().readTree(site.resolve("catalog.json").toFile());
    Set<String> pages = new TreeSet<>(List.of("index.html"));
    catalog.get("items").forEach(item -> pages.add(item.get("page").asText()));
    Browser.NewContextOptions phone =
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setDeviceScaleFactor(2)
            .setHasTouch(true)
            .setIsMobile(true);
    try (StaticServer server = StaticServer.of(site, "/")) {
      for (String address : pages) {
        if (!address.matches(PAGES.isEmpty() ? ".*" : "(" + PAGES + ")/.*")) {
          continue;
        }
        try (BrowserContext context = browser.newContext(phone);
            Page page = context.newPage()) {
          page.setDefaultTimeout(120_000);
          page.navigate(server.address(address));
          rows.addAll(rows(page, address.replace("index.html", "")));
        }
      }
    }
    return rows;
  }

  private static List<Row> rows(Page page, String address) {
    List<Double> all = new ArrayList<>();
    double slowest = 0;
    String where = "";
    page.evaluate(OBSERVE);
    for (Locator field : fields(page)) {
      List<Double> taken = type(page, field);
      all.addAll(taken);
      double here = percentile(taken);
      if (here > slowest) {
        slowest = here;
        where = String.valueOf(field.getAttribute("id"));
      }
    }
    if (all.isEmpty()) {
      return List.of();
    }
    String name = "keystroke to paint, CPU / 6, p95: /" + address;
    List<Row> rows =
        List.of(
            Row.alone(name, "ms", percentile(all)),
            Row.alone(name + " slowest, " + where, "ms", slowest));
    rows.forEach(row -> System.out.println(row.text()));
    return rows;
  }

  /** Evenly over the page. */
  private static List<Locator> fields(Page page) {
    List<Locator> seen = new ArrayList<>();
    for (Locator field : page.locator(FIELD).all()) {
      if (field.isVisible() && field.isEditable()) {
        seen.add(field);
      }
    }
    List<Locator> out = new ArrayList<>();
    for (int i = 0; i < Math.min(FIELDS, seen.size()); i++) {
      out.add(seen.get(i * seen.size() / Math.min(FIELDS, seen.size())));
    }
    return out;
  }

  private static List<Double> type(Page page, Locator field) {
    field.scrollIntoViewIfNeeded();
    Locator lesson = field.locator("xpath=ancestor::*[@data-lesson]");
    page.waitForCondition(() -> "live".equals(lesson.getAttribute("data-state")));
    field.focus();
    page.waitForTimeout(1_000); // a reader looks before typing
    CDPSession session = page.context().newCDPSession(page);
    slower(session, SLOWER);
    page.evaluate(TAKEN);
    for (String key : TYPED) {
      field.press(key);
      page.waitForTimeout(250);
    }
    page.waitForTimeout(600);
    List<Double> taken = new ArrayList<>();
    ((List<?>) page.evaluate(TAKEN)).forEach(one -> taken.add(((Number) one).doubleValue()));
    slower(session, 1);
    session.detach();
    while (taken.size() < TYPED.size()) {
      taken.add(16.0); // not reported: less
    }
    return taken;
  }

  private static void slower(CDPSession session, double times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    session.send("Emulation.setCPUThrottlingRate", rate);
  }

  private static double percentile(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
  }
}
