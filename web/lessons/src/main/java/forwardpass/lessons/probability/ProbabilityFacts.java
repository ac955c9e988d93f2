package forwardpass.lessons.probability;

import forwardpass.engine.probability.Distribution;
import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.Arrays;
import java.util.List;

/** The numbers that this page's text cites. */
public final class ProbabilityFacts {
  private static final int VOCABULARY = 50_257; // GPT-2's

  private ProbabilityFacts() {}

  public static List<Fact> all() {
    double[] die = new double[Rolls.FACES];
    Arrays.fill(die, Die.FAIR);
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
        number("tests-quarter", Num.fixed(Frequencies.standardError(0.8, 1600), 2)));
  }

  private static Num expected(double[] p, double... x) {
    return Num.upTo(Distribution.expectedValue(p, x), 3);
  }

  private static Fact error(String name, double rolls, int decimals) {
    return number(name, Num.fixed(Frequencies.standardError(Die.FAIR, rolls), decimals));
  }

  private static Fact number(String name, Num num) {
    return new Fact(name, Maths.math(Maths.number(num)));
  }
}
