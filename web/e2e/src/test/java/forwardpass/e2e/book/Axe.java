package forwardpass.e2e.book;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds wrong with a page as it stands. */
final class Axe {
  /** Of axe's rules, those that may judge the same page otherwise in the dark. */
  private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

  /**
   * Two frames, for what is still to be drawn, and then until nothing fades or moves. All sections
   * wake for it: in one that rests, colours stand still half-way.
   */
  private static final String SETTLED =
      """
      async () => {
        const moves = (a) => a.playState === "running"
            && a.effect.getComputedTiming().endTime !== Infinity;
        if (document.adoptedStyleSheets.length === 0) {
          const awake = new CSSStyleSheet();
          awake.replaceSync(".section { content-visibility: visible !important; }");
          document.adoptedStyleSheets = [awake];
        }
        for (let i = 0; i < 2 || document.getAnimations().some(moves); i++) {
          await new Promise(requestAnimationFrame);
        }
      }
      """;

  /** What axe finds wrong in a part of the page, by some rules, or by all where none is named. */
  private static final String JUDGE =
      """
      async ([part, rules]) => {
        const options = { resultTypes: ["violations"] };
        if (rules.length > 0) options.runOnly = { type: "rule", values: rules };
        const found = await axe.run(part, options);
        return found.violations.map((rule) =>
            rule.id + ": " + rule.nodes.map((node) => node.html + " " + node.failureSummary).join("; "));
      }
      """;

  /**
   * Marks what has other colours than when the page was last seen in this light, at whatever width,
   * is seen now and was not then, or has letters that count as large in one only. Returns how much.
   */
  private static final String MARK_NEWS =
      """
      (light) => {
        const large = (style) => parseFloat(style.fontSize) >= (style.fontWeight >= 700 ? 18.66 : 24);
        const now = new Map();
        for (const e of document.body.querySelectorAll("*")) {
          e.removeAttribute("data-news");
          if (!e.checkVisibility({ visibilityProperty: true })) continue;
          const style = getComputedStyle(e);
          now.set(e, [style.color, style.backgroundColor, style.backgroundImage, style.opacity,
              style.fill, style.textDecorationLine, style.filter, large(style)].join());
        }
        const seen = window.seenIn ??= {};
        const before = seen[light];
        seen[light] = now;
        const news = [...now.keys()].filter((e) => before?.get(e) !== now.get(e));
        news.forEach((e) => e.setAttribute("data-news", ""));
        return news.length;
      }
      """;

  private Axe() {}

  /**
   * The violations, each with the elements that it is about.
   *
   * <p>The page gets axe once, however often it is judged, and sends what is wrong: axe's own
   * driver sends it each time, and some megabytes on all that is right come back, which takes
   * longer than to judge.
   *
   * @param rules the rules to judge by; empty for all
   */
  static List<?> violations(Page page, List<String> rules) {
    settle(page);
    return (List<?>) page.evaluate(JUDGE, List.of("html", rules));
  }

  /**
   * Those of colours alone, in this light: of the whole page, and once that has been judged in the
   * light before, of what has changed since.
   */
  static List<?> violationsOfColour(Page page, String light) {
    settle(page);
    int news = (int) page.evaluate(MARK_NEWS, light);
    return news == 0
        ? List.of()
        : (List<?>) page.evaluate(JUDGE, List.of("[data-news]", ABOUT_COLOURS));
  }

  private static void settle(Page page) {
    page.evaluate(SETTLED); // colours that fade are not judged half-way
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(script());
    }
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
