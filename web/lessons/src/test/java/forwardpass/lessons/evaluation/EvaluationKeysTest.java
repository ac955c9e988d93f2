package forwardpass.lessons.evaluation;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class EvaluationKeysTest extends ChapterKeys {
  EvaluationKeysTest() {
    super(new EvaluationChapter());
    second("statistics-exercise-pair-margin", EvaluationKeysTest::margin);
    second("statistics-exercise-discordant", EvaluationKeysTest::discordant);
    second("statistics-exercise-many", EvaluationKeysTest::many);
  }

  /** Softmax over the two words alone. */
  private static double[] margin(PrintedGivens given) {
    double right = Math.exp(given.number("right"));
    double wrong = Math.exp(given.number("wrong"));
    return new double[] {Math.log(right / wrong), right / (right + wrong)};
  }

  /** The differences one by one. */
  private static double[] discordant(PrintedGivens given) {
    int n = (int) given.number("n");
    int onlyA = (int) given.number("only-a");
    int onlyB = (int) given.number("only-b");
    double mean = (double) (onlyA - onlyB) / n;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double d = i < onlyA ? 1 : i < onlyA + onlyB ? -1 : 0;
      squares += (d - mean) * (d - mean);
    }
    return new double[] {100 * mean, 100 * Math.sqrt(squares / (n - 1)) / Math.sqrt(n)};
  }

  /** Test by test. */
  private static double[] many(PrintedGivens given) {
    double none = 1;
    for (int i = 0; i < given.number("tests"); i++) {
      none *= 1 - given.number("level");
    }
    return new double[] {given.number("tests") * given.number("level"), 1 - none};
  }
}
