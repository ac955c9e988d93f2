package forwardpass.lessons.enoughquestions;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;

class EnoughQuestionsKeysTest extends ChapterKeys {
  EnoughQuestionsKeysTest() {
    super(new EnoughQuestionsChapter());
    second("statistics-exercise-power", EnoughQuestionsKeysTest::planned);
    second("statistics-exercise-clusters", EnoughQuestionsKeysTest::clusters);
  }

  /** The variance of a story's sum: m variances and m(m − 1) covariances. */
  private static double[] clusters(PrintedGivens given) {
    double each = given.number("each");
    double variance = each + each * (each - 1) * given.number("rho");
    return new double[] {
      given.number("plain") * Math.sqrt(variance / each),
      given.number("stories") * each * each / variance
    };
  }

  /** The normal distribution's (1.96 + 0.8416)² / d², and a few for Student's wider tails. */
  private static double planned(PrintedGivens given) {
    double mean = given.number("gap") / 100;
    double variance = given.number("split") / 100 - mean * mean;
    return Math.ceil(7.849 * variance / (mean * mean)) + 4;
  }
}
