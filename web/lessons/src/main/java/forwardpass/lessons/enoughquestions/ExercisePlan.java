package forwardpass.lessons.enoughquestions;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A test to be planned: how many questions, and which level, for an interval narrow enough. */
public final class ExercisePlan implements Exercise {
  private static final double LEAST = 0.8;
  private static final double MOST = 0.999;

  @Override
  public void ask(Given given) {
    int percent = given.integer("percent", 80, 60, 90);
    int most = 50 * given.integer(8, 5, 19);
    given.show("most", most);
    double p = percent / 100.0;
    double claimed = given.show("claimed", 0.9);
    double width = given.show("width", Math.ceil(width(p, most, claimed) * 1030) / 1000);
    Trial few =
        Trial.holds("built.questions", built -> isCount(built[0], most))
            .saying("most", built -> most, 0);
    Trial sure = Trial.holds("built.sureness", built -> built[1] >= LEAST && built[1] <= MOST);
    Trial claims =
        Trial.holds("built.claims-too-little", built -> built[1] >= claimed)
            .saying("claimed", built -> claimed, 4);
    Trial narrow =
        Trial.holds("built.wide", built -> width(p, (int) built[0], built[1]) <= width)
            .saying("found", built -> width(p, (int) built[0], built[1]), 4);
    given
        .asksToBuild(few.and(sure).and(claims).and(narrow), new int[] {0, 2}, most, claimed)
        .hints(3);
    given.result("found", width(p, most, claimed), 4);
    given.hinted("at-95", width(p, most, 0.95), 4);
    given.mistake("greedy", most, 0.99);
    given.mistake("usual", most, 0.95);
    given.mistake("half", most / 4.0, claimed);
    given.mistake("humble", most, 0.85);
  }

  private static boolean isCount(double n, int most) {
    return n >= 1 && n <= most && n == Math.floor(n);
  }

  /** Wilson's interval, run on the share of right answers that is expected. */
  private static double width(double p, int n, double level) {
    int right = (int) Rounding.rint(p * n);
    return ConfidenceInterval.ofProportion(right, n, level).width();
  }
}
