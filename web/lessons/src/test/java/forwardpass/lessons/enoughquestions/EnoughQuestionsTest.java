package forwardpass.lessons.enoughquestions;

import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.words.Fact;
import org.junit.jupiter.api.Test;

/** The numbers of this page against SciPy 1.17 and paper and pencil. */
class EnoughQuestionsTest {
  /** Noncentral t: 0.58173 for 200 pairs; 334 reach 0.8. Half the difference takes 1,351. */
  @Test
  void powerIsAsSciPyHasIt() {
    assertEquals(
        "describe n=200 gap=9 power=58 needed=334", Sessions.said(session(new PowerCurve())));
    assertTrue(Sessions.said(session(new PowerCurve(), "gap", "4.5")).endsWith("needed=1,351"));
  }

  /** √(0.16/200 · (1 + 9 · 0.5)) = 0.06633; with one answer a story √(0.16/200) = 0.02828. */
  @Test
  void answersThatGoTogetherScatterMore() {
    assertEquals(0.066332495807108, Sample.drawn(0.5, 10, 1).truth(), 1e-15);
    assertEquals(0.0282842712474619, Sample.drawn(0.5, 1, 1).truth(), 1e-15);
    double naive = 0;
    double clustered = 0;
    double squares = 0;
    for (int seed = 1; seed <= 400; seed++) {
      Sample sample = Sample.drawn(0.5, 10, seed);
      naive += sample.naive() / 400;
      clustered += sample.clustered() / 400;
      double mean = 0;
      for (double right : sample.right()) {
        mean += right / Sample.ANSWERS;
      }
      squares += (mean - 0.8) * (mean - 0.8) / 400;
    }
    assertEquals(0.0663, Math.sqrt(squares), 0.006); // how the means really scatter
    assertEquals(0.0663, clustered, 0.006);
    assertTrue(naive < 0.03, "plain: " + naive);
  }

  @Test
  void oneAnswerAStoryMakesBothErrorsOne() {
    Sample sample = Sample.drawn(0.7, 1, 5);
    assertEquals(sample.naive(), sample.clustered(), 1e-15);
  }

  /** (z.ppf(0.975) + z.ppf(0.8))² = 7.8489. */
  @Test
  void theTextsFactorIsTheNormalDistributions() {
    Fact factor = EnoughQuestionsFacts.all().get(0);
    assertEquals("normal-factor", factor.name());
    assertTrue(factor.toString().contains("7.85"), factor.toString());
  }
}
