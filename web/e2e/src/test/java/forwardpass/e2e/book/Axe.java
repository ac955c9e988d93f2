package forwardpass.e2e.book;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

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

  private Axe() {}

  /**
   * The violations, each with the elements that it is about.
   *
   * @param rules the rules to judge by; empty for all
   */
  static List<String> violations(Page page, List<String> rules) {
    page.evaluate(SETTLED); // colours that fade are not judged half-way
    AxeBuilder axe = new AxeBuilder(page).options(violationsAlone()).setLegacyMode(true);
    if (!rules.isEmpty()) {
      axe.withRules(rules);
    }
    List<String> violations = new ArrayList<>();
    for (Rule rule : axe.analyze().getViolations()) {
      violations.add(rule.getId() + ": " + rule.getNodes());
    }
    return violations;
  }

  /**
   * With axe's legacy mode, which leaves out only frames of other origins (the book has no frame),
   * the page sends what it finds wrong. Otherwise it sends some megabytes on all that is right,
   * which takes longer than to judge.
   */
  private static AxeRunOptions violationsAlone() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }
}
