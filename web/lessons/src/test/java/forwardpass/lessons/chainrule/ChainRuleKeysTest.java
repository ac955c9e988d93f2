package forwardpass.lessons.chainrule;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.math.BigDecimal;
import java.util.Arrays;

class ChainRuleKeysTest extends ChapterKeys {
  ChainRuleKeysTest() {
    super(new ChainRuleChapter());
    second("probability-exercise-conditional", given -> oneInHowMany(given.vector("the")));
    second("probability-exercise-sequence", given -> bothWays(given.vector("p")));
    second(
        "probability-exercise-last-factor",
        given ->
            new BigDecimal(given.text("whole"))
                .divide(new BigDecimal(given.text("start")))
                .doubleValue());
    second(
        "probability-exercise-log-sum",
        given -> Arrays.stream(given.vector("logs")).map(Math::exp).reduce(1, (a, b) -> a * b));
    second(
        "probability-exercise-independent",
        given -> given.number("first") / (given.number("pairs") / given.number("second")));
    second("probability-exercise-detector", ChainRuleKeysTest::believed);
    second(
        "probability-question-longer",
        given -> given.only(x -> x[0] >= 0 && x[0] <= given.number("shorter")));
  }

  private static double oneInHowMany(double[] row) {
    return 1 / (1 + (row[1] + row[2]) / row[0]);
  }

  private static double[] bothWays(double[] p) {
    double log = Math.log(p[0]) + Math.log(p[1]) + Math.log(p[2]);
    return new double[] {Math.exp(log), log};
  }

  /** By odds: those before the flag times how much oftener it comes. */
  private static double believed(PrintedGivens given) {
    double before = given.number("made") / (1000 - given.number("made"));
    double after = before * given.number("hits") / given.number("alarms");
    return after / (1 + after);
  }
}
