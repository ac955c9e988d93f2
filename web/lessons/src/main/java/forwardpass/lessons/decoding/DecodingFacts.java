package forwardpass.lessons.decoding;

import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class DecodingFacts {
  private DecodingFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact("greedy-tree", Num.fixed(ChainRule.product(new double[] {0.6, 0.5}), 2)),
        new Fact("beam-tree", Num.fixed(ChainRule.product(new double[] {0.4, 1}), 2)),
        new Fact("short-score", Num.upTo(-2.0 / 2, 2)),
        new Fact("long-score", Num.upTo(-4.5 / 5, 2)),
        new Fact("times", Num.whole(LoopFigure.TIMES)));
  }
}
