package forwardpass.lessons.enoughquestions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class EnoughQuestionsKeysTest extends ChapterKeys {
  EnoughQuestionsKeysTest() {
    super(new EnoughQuestionsChapter());
    second("statistics-exercise-power", EnoughQuestionsKeysTest::planned);
    second("statistics-exercise-clusters", EnoughQuestionsKeysTest::clusters);
    second("statistics-exercise-plan-test", EnoughQuestionsKeysTest::justAbove);
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

  /** Another plan than the solution's: a level just above the least that is asked for. */
  private static double[] justAbove(PrintedGivens given) {
    return new double[] {given.number("most"), given.number("claimed") + 0.002};
  }

  @Test
  void runsThePlanThatWasMade() {
    assertEquals("praise", said(new ExercisePlan(), "400, 0.9").substring(0, 6));
    assertEquals("praise", said(new ExercisePlan(), "395, 0.9").substring(0, 6));
    assertEquals("built.questions most=400", said(new ExercisePlan(), "401, 0.9"));
    assertEquals("built.questions most=400", said(new ExercisePlan(), "0.5, 0.9"));
    assertEquals("built.sureness", said(new ExercisePlan(), "400, 95"));
    assertEquals("built.claims-too-little claimed=0.9", said(new ExercisePlan(), "400, 0.88"));
    assertEquals("built.wide found=0.0723", said(new ExercisePlan(), "330, 0.9"));
    assertEquals("mistake.usual", said(new ExercisePlan(), "400, 0.95").substring(0, 13));
  }

  /** The power by SciPy's noncentral t: 0.6121 of 400, 0.7994 of 621, 0.8366 of 685. */
  @Test
  void saysThePowerOfTooFewAndOfTooMany() {
    assertEquals("built.power-low n=400 power=0.612", said(new ExercisePower(), "400"));
    assertEquals("built.power-low n=621 power=0.799", said(new ExercisePower(), "621"));
    assertEquals("praise", said(new ExercisePower(), "684").substring(0, 6)); // 1.1 × 622 is 684.2
    assertEquals("built.power-high n=685 power=0.837", said(new ExercisePower(), "685"));
  }
}
