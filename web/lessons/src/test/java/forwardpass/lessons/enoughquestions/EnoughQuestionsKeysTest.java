package forwardpass.lessons.enoughquestions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.node.Nodes;
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
    assertEquals("praise", verdictOn("400, 0.9").substring(0, 6));
    assertEquals("praise", verdictOn("395, 0.9").substring(0, 6));
    assertEquals("built.questions most=400", verdictOn("401, 0.9"));
    assertEquals("built.questions most=400", verdictOn("0.5, 0.9"));
    assertEquals("built.sureness", verdictOn("400, 95"));
    assertEquals("built.claims-too-little claimed=0.9", verdictOn("400, 0.88"));
    assertEquals("built.wide found=0.0723", verdictOn("330, 0.9"));
    assertEquals("mistake.usual", verdictOn("400, 0.95").substring(0, 13));
  }

  private static String verdictOn(String text) {
    Verdict verdict = Verdict.of(new ExercisePlan().problem(0), text);
    return Nodes.text(new EchoWords().say(verdict.message()));
  }
}
