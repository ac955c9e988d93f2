package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.TTest;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** Scores of the same mean as before, with which the difference passes Welch's test. */
final class ExerciseOneScore implements Exercise {
  private static final double LEVEL = 0.05;

  @Override
  public void ask(Given given) {
    int base = given.integer(85, 70, 88);
    double[] a = given.show("a", base, base + 3, base - 3, base + 5, base + 2);
    double[] b = given.show("b", base - 5, base + 1, base - 9, base - 1, base - 1);
    double mean = given.hinted("mean", Moments.mean(b));
    TTest now = TTest.welch(a, b);
    given.show("p", Math.floor(1000 * now.p() + 0.5) / 1000);
    given.result("difference", now.difference());
    double[] near = given.result("example", new double[] {mean - 1, mean, mean, mean, mean + 1}, 1);
    double[] even = {mean, mean, mean, mean, mean};
    given.result("least", TTest.welch(a, even).p(), 3);
    given.asksToBuild(Trial.between(0, 100).and(built -> lacks(a, mean, built)), 1, near).hints(3);
    given.mistake("unchanged", b);
    given.mistake("lower", lowered(b));
  }

  private static double[] lowered(double[] b) {
    double[] lower = b.clone();
    lower[1] = lower[2]; // the best score becomes as bad as the worst
    return lower;
  }

  private static @Nullable Message lacks(double[] a, double mean, double[] built) {
    double found = Moments.mean(built);
    if (Math.abs(found - mean) > Trial.HAIR) {
      return Message.of("built.mean-moved")
          .with("found", Num.upTo(found, 3))
          .with("wanted", Num.upTo(mean, 3));
    }
    double p = TTest.welch(a, built).p();
    return p < LEVEL ? null : Message.of("built.welch-p").with("p", Num.fixed(p, 3));
  }
}
