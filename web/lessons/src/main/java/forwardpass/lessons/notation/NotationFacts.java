package forwardpass.lessons.notation;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
final class NotationFacts {
  private NotationFacts() {}

  static List<Fact> all() {
    double[] x = {2, 1, 4};
    return List.of(
        new Fact("sum-x", Num.upTo(Lists.sum(x), 0)),
        new Fact("product-x", Num.upTo(Lists.product(x), 0)),
        new Fact("weights-768", Num.grouped(768 * 3072)));
  }
}
