package forwardpass.lessons.enoughquestions;

import forwardpass.engine.statistics.Normal;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
final class EnoughQuestionsFacts {
  private EnoughQuestionsFacts() {}

  static List<Fact> all() {
    double both =
        Normal.quantile(1 - Comparison.SIGNIFICANCE / 2) + Normal.quantile(Comparison.POWER);
    return List.of(new Fact("normal-factor", Num.fixed(both * both, 2)));
  }
}
