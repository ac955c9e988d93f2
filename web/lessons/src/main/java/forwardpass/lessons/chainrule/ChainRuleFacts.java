package forwardpass.lessons.chainrule;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class ChainRuleFacts {
  private static final double[][] COUNTS = {{30, 10, 20}, {8, 24, 8}};
  private static final double[] THE_CAT_SAT = {0.05, 0.12, 0.08, 0.7};
  private static final int VOCABULARY = 50_257; // GPT-2's

  private ChainRuleFacts() {}

  public static List<Fact> all() {
    double[][] turned = JointCounts.transposed(COUNTS);
    double whole = ChainRule.product(THE_CAT_SAT);
    return List.of(
        count("pairs", JointCounts.total(COUNTS)),
        count("the", JointCounts.total(COUNTS[0])),
        count("the-cat", COUNTS[0][0]),
        count("cat", JointCounts.total(turned[0])),
        number("p-cat", Num.upTo(JointCounts.marginal(turned, 0), 3)),
        number("p-the", Num.upTo(JointCounts.marginal(COUNTS, 0), 3)),
        number("p-the-cat", Num.upTo(JointCounts.joint(COUNTS, 0, 0), 3)),
        number("cat-given-the", Num.upTo(JointCounts.conditional(COUNTS, 0, 0), 3)),
        number("the-given-cat", Num.fixed(JointCounts.conditional(turned, 0, 0), 3)),
        number("cat-given-a", Num.upTo(JointCounts.conditional(COUNTS, 1, 0), 3)),
        number("ten-tokens", Num.scientific(Exp.exp(10 * Log.log(VOCABULARY)), 0)),
        number("whole", Num.upTo(whole, 6)),
        number("one-in", Num.grouped((int) (1 / whole))));
  }

  private static Fact count(String name, double count) {
    return number(name, Num.upTo(count, 0));
  }

  private static Fact number(String name, Num num) {
    return new Fact(name, Maths.math(Maths.number(num)));
  }
}
