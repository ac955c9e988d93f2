package forwardpass.lessons.resampling;

import forwardpass.lessons.exercise.Exercise;

/** The middle 90 % of 21 sorted means: one left out at each end. */
public final class ExercisePercentiles implements Exercise {
  private static final int MEANS = 21;
  private static final int[] PRINTED = {
    0, 3, 5, 6, 8, 9, 11, 12, 13, 14, 15, 16, 17, 19, 20, 22, 23, 25, 26, 30, 34
  };

  @Override
  public void ask(Given given) {
    int percent = given.choice("percent", 90, 80);
    int out = (100 - percent) * (MEANS - 1) / 200; // left out at each end
    int base = given.integer(848, 600, 900);
    double[] means = new double[MEANS];
    int at = base;
    for (int i = 0; i < MEANS; i++) {
      int gap = i == 0 ? 0 : PRINTED[i] - PRINTED[i - 1];
      at += given.integer(gap, i == 0 ? 0 : 1, i == 0 ? 0 : 4);
      means[i] = at / 1000.0;
    }
    given.show("means", means);
    given.asksExactly(means[out], means[MEANS - 1 - out]).hints(3);
    given.result("low", means[out]);
    given.result("high", means[MEANS - 1 - out]);
    given.result("out", out);
    given.hinted("tail", (100 - percent) / 2.0);
    given.mistake("ends", means[0], means[MEANS - 1]);
    given.mistake("both-tails", means[2 * out], means[MEANS - 1 - 2 * out]);
    given.mistake("one-tail", means[0], means[MEANS - 1 - 2 * out]);
  }
}
