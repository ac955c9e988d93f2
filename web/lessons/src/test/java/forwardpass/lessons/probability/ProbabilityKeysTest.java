package forwardpass.lessons.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProbabilityKeysTest extends ChapterKeys {
  ProbabilityKeysTest() {
    super(new ProbabilityChapter());
    second("probability-exercise-valid", given -> given.only(ProbabilityKeysTest::isFull));
    second("probability-exercise-missing", given -> left(given.vector("list")));
    second("probability-exercise-expected", given -> ofTen(given.vector("p"), given.vector("x")));
    second("probability-exercise-rolls", given -> draws(given.number("p"), given.number("error")));
    second("probability-exercise-coins", ProbabilityKeysTest::longer);
    second(
        "probability-exercise-loaded-die",
        given -> twoEnds(given.number("mean"), given.number("least")));
  }

  private static boolean isFull(double[] p) {
    return Arrays.stream(p).allMatch(x -> x >= 0) && left(p) == 0;
  }

  /** 1 less each of the list, in decimal digits. */
  private static double left(double[] list) {
    BigDecimal left = BigDecimal.ONE;
    for (double p : list) {
      left = left.subtract(BigDecimal.valueOf(p));
    }
    return left.doubleValue();
  }

  /** The mean of ten answers that come as often as they should. */
  private static double ofTen(double[] p, double[] x) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int times = 0; times < Math.round(10 * p[i]); times++) {
        sum += x[i];
      }
    }
    return sum / 10;
  }

  /** The spread of one draw over the error, squared. */
  private static double draws(double p, double error) {
    return Math.rint(Math.pow(Math.sqrt(p - p * p) / error, 2));
  }

  /** Another die than the solution's: the four faces in the middle as rare as they may be. */
  private static double[] twoEnds(double mean, double least) {
    double six = (mean - 4 * least * 3.5 - (1 - 4 * least)) / 5;
    return new double[] {1 - 4 * least - six, least, least, least, least, six};
  }

  @Test
  void runsTheDieThatWasBuilt() {
    assertEquals("praise", built("0.2, 0.05, 0.05, 0.05, 0.05, 0.6").substring(0, 6));
    assertEquals(
        "built.outside number=0.04 least=0.05 most=1", built("0.04, 0.1, 0.1, 0.1, 0.1, 0.56"));
    assertEquals("built.sum sum=1.01", built("0.1, 0.1, 0.1, 0.1, 0.11, 0.5"));
    assertEquals("built.mean found=4.4 wanted=4.5", built("0.12, 0.1, 0.1, 0.1, 0.1, 0.48"));
  }

  private static String built(String text) {
    return said(new ExerciseLoadedDie(), text);
  }

  /** The spread times the root of the throws stays. */
  private static double longer(PrintedGivens given) {
    double stays = given.number("spread") * Math.sqrt(given.number("n"));
    return stays / Math.sqrt(given.number("more"));
  }
}
