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

  /** What axe finds wrong by some rules, or by all where none is named. */
  private static final String JUDGE =
      """
      async (rules) => {
        const options = { resultTypes: ["violations"] };
        if (rules.length > 0) options.runOnly = { type: "rule", values: rules };
        const found = await axe.run(document, options);
        return found.violations.map((rule) =>
            rule.id + ": " + rule.nodes.map((node) => node.html + " " + node.failureSummary).join("; "));
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
    page.evaluate(SETTLED); // colours that fade are not judged half-way
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(script());
    }
    return (List<?>) page.evaluate(JUDGE, rules);
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
