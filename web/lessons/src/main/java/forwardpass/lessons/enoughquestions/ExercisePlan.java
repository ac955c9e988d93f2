package forwardpass.lessons.enoughquestions;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

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
    double width = given.show("width", ceiling(width(p, most, claimed) * 1.03));
    Trial trial = built -> lacks(p, most, claimed, width, built);
    given.asksToBuild(trial, new int[] {0, 2}, most, claimed).hints(3);
    given.result("found", width(p, most, claimed), 4);
    given.hinted("at-95", width(p, most, 0.95), 4);
    given.mistake("greedy", most, 0.99);
    given.mistake("usual", most, 0.95);
    given.mistake("half", most / 4.0, claimed);
    given.mistake("humble", most, 0.85);
  }

  /** Up to thousandths. */
  private static double ceiling(double x) {
    return Math.ceil(x * 1000) / 1000;
  }

  /** Wilson's interval, run on the share of right answers that is expected. */
  private static double width(double p, int n, double level) {
    int right = (int) Rounding.rint(p * n);
    return ConfidenceInterval.ofProportion(right, n, level).width();
  }

  private static @Nullable Message lacks(
      double p, int most, double claimed, double width, double[] built) {
    double n = built[0];
    double level = built[1];
    if (!(n >= 1 && n <= most) || n != Rounding.rint(n)) {
      return Message.of("built.questions").with("most", most);
    } else if (!(level >= LEAST && level <= MOST)) {
      return Message.of("built.sureness");
    } else if (level < claimed) {
      return Message.of("built.claims-too-little").with("claimed", Trial.shown(claimed));
    }
    double found = width(p, (int) n, level);
    return found <= width ? null : Message.of("built.wide").with("found", Trial.shown(found));
  }
}
