package forwardpass.lessons.comparingmodels;

import forwardpass.engine.statistics.Moments;
import forwardpass.engine.statistics.TTest;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

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
    Trial passes =
        Trial.holds("built.welch-p", built -> TTest.welch(a, built).p() < LEVEL)
            .saying("p", built -> TTest.welch(a, built).p(), 3);
    Trial kept = Trial.gives("built.mean-moved", Moments::mean, mean, Trial.HAIR);
    given.asksToBuild(Trial.between(0, 100).and(kept).and(passes), 1, near).hints(3);
    given.mistake("unchanged", b);
    given.mistake("lower", b[0], b[2], b[2], b[3], b[4]); // the best as bad as the worst
  }
}
