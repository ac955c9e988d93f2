package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/**
 * The numbers that this page's text cites. No page may reach the model, so they stand here; {@code
 * GradientFactsTest} asks it.
 */
final class GradientFacts {
  private GradientFacts() {}

  static List<Fact> all() {
    return List.of();
  }
}
