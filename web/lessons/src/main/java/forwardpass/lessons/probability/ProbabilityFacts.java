package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.engine.probability.Distribution;
import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.Arrays;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class ProbabilityFacts {
  private static final double[][] COUNTS = {{30, 10, 20}, {8, 24, 8}};
  private static final double[] THE_CAT_SAT = {0.05, 0.12, 0.08, 0.7};
  private static final int VOCABULARY = 50_257; // GPT-2's

  private ProbabilityFacts() {}

  public static List<Fact> all() {
    double[] die = new double[Rolls.FACES];
    Arrays.fill(die, Die.FAIR);
    double[][] turned = JointCounts.transposed(COUNTS);
    double whole = ChainRule.product(THE_CAT_SAT);
    return List.of(
        number("sixth", Num.fixed(Die.FAIR, 3)),
        number("die-mean", expected(die, 1, 2, 3, 4, 5, 6)),
        number("vocabulary", Num.grouped(VOCABULARY)),
        number("mean-share", Num.fixed(1.0 / VOCABULARY, 5)),
        number("die-variance", Num.fixed(Die.FAIR * (1 - Die.FAIR), 3)),
        error("error-100", 100, 4),
        error("error-10000", 10_000, 4),
        error("error-million", 1e6, 5),
        number("tests-error", Num.fixed(Frequencies.standardError(0.8, 400), 2)),
        number("tests-quarter", Num.fixed(Frequencies.standardError(0.8, 1600), 2)),
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

  private static Num expected(double[] p, double... x) {
    return Num.upTo(Distribution.expectedValue(p, x), 3);
  }

  private static Fact error(String name, double rolls, int decimals) {
    return number(name, Num.fixed(Frequencies.standardError(Die.FAIR, rolls), decimals));
  }

  private static Fact count(String name, double count) {
    return number(name, Num.upTo(count, 0));
  }

  private static Fact number(String name, Num num) {
    return new Fact(name, Maths.math(Maths.number(num)));
  }
}
