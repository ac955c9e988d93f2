package forwardpass.lessons.inspector;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/**
 * The numbers that this page's text cites. No page may reach the model, so they stand here; {@code
 * InspectorFactsTest} asks it.
 */
final class InspectorFacts {
  static final int LAYERS = 5;
  static final int HEADS = 4;
  static final int WIDTH = 192;
  static final int PARAMETERS = 2_470_464;

  /**
   * What L2H0 adds to the logit of 'Mia' in the printed text, and how far that falls without it.
   */
  static final double ADDS = 5.76;

  static final double FALLS = 4.20;

  private InspectorFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact("layers", Num.whole(LAYERS)),
        new Fact("heads", Num.whole(HEADS)),
        new Fact("width", Num.whole(WIDTH)),
        new Fact("parameters", Num.grouped(PARAMETERS)),
        new Fact("steps", Num.whole(3 + 3 * LAYERS + 1)),
        new Fact("adds", Num.fixed(ADDS, 2)),
        new Fact("falls", Num.fixed(FALLS, 2)));
  }
}
