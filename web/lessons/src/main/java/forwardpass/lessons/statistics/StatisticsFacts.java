package forwardpass.lessons.statistics;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.Normal;
import forwardpass.engine.statistics.StudentT;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites. */
public final class StatisticsFacts {
  private static final double LEVEL = 0.95;

  private StatisticsFacts() {}

  public static List<Fact> all() {
    double[] scores = Reals.array(SummaryByHand.SCORES);
    return List.of(
        number("headline-error", 100 * Frequencies.standardError(0.84, 200), 1),
        number("error-100", Frequencies.standardError(0.8, 100), 2),
        number("error-400", Frequencies.standardError(0.8, 400), 2),
        number("error-1600", Frequencies.standardError(0.8, 1600), 2),
        number("z", Normal.twoSidedCritical(LEVEL), 2),
        number("t-2", new StudentT(1).twoSidedCritical(LEVEL), 1),
        number("t-5", new StudentT(4).twoSidedCritical(LEVEL), 2),
        number("t-30", new StudentT(29).twoSidedCritical(LEVEL), 2),
        number("kept-of-5", 1 - new StudentT(4).twoSidedP(Normal.twoSidedCritical(LEVEL)), 2),
        number("error-by-n", Math.sqrt(Moments.populationVariance(scores) / 5), 4),
        number("all-right-low", ConfidenceInterval.ofProportion(20, 20, LEVEL).low(), 3));
  }

  private static Fact number(String name, double value, int decimals) {
    return new Fact(name, Maths.math(Maths.number(Num.fixed(value, decimals))));
  }
}
