package forwardpass.lessons.comparingmodels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class ComparingModelsKeysTest extends ChapterKeys {
  ComparingModelsKeysTest() {
    super(new ComparingModelsChapter());
    second("statistics-exercise-p-says", given -> "if-equal");
    second("statistics-exercise-welch", ComparingModelsKeysTest::welch);
    second("statistics-exercise-paired", ComparingModelsKeysTest::paired);
    second("statistics-exercise-one-score", ComparingModelsKeysTest::pulledTogether);
  }

  private static double welch(PrintedGivens given) {
    double first = given.number("s-a") / Math.sqrt(given.number("n-a"));
    double second = given.number("s-b") / Math.sqrt(given.number("n-b"));
    return (given.number("mean-a") - given.number("mean-b")) / Math.hypot(first, second);
  }

  /** By Σd and Σd² alone: t² = (n − 1)·S² / (n·Q − S²). */
  private static double paired(PrintedGivens given) {
    double[] a = given.vector("a");
    double[] b = given.vector("b");
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      double d = a[i] - b[i];
      sum += d;
      squares += d * d;
    }
    double t = Math.sqrt((a.length - 1) * sum * sum / (a.length * squares - sum * sum));
    return Math.copySign(t, sum);
  }

  /** Halfway to the mean, all of them: a quarter of the variance. */
  private static double[] pulledTogether(PrintedGivens given) {
    double[] b = given.vector("b");
    double mean = 0;
    for (double score : b) {
      mean += score / b.length;
    }
    double[] pulled = new double[b.length];
    for (int i = 0; i < b.length; i++) {
      pulled[i] = mean + (b[i] - mean) / 2;
    }
    return pulled;
  }

  /** p by SciPy's ttest_ind without equal variances: 0.0555 and 0.0481. */
  @Test
  void saysWhatScoresOfTheSameMeanLack() {
    assertEquals("built.welch-p p=0.056", said(new ExerciseOneScore(), "78, 80, 82, 84, 86"));
    assertEquals("praise", said(new ExerciseOneScore(), "78, 81, 82, 83, 86").substring(0, 6));
    assertEquals(
        "built.mean-moved found=82.2 wanted=82",
        said(new ExerciseOneScore(), "81, 82, 82, 83, 83"));
    assertEquals(
        "built.outside", said(new ExerciseOneScore(), "-1, 82, 82, 82, 165").substring(0, 13));
  }
}
