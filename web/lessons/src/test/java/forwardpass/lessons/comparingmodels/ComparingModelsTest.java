package forwardpass.lessons.comparingmodels;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;

/** The numbers of this page against SciPy 1.17 and paper and pencil. */
class ComparingModelsTest {
  /** ttest_ind(equal_var=False): t = 1.88230, df = 5.14674, p = 0.11687. */
  @Test
  void theWorkedExampleIsAsSciPyHasIt() {
    assertShows(
        session(new WorkedLesson(new WelchByHand()), "fade", "0"),
        "86.40",
        "81.50",
        "9.300",
        "19.667",
        "1.860",
        "4.917",
        "2.603",
        "1.882",
        "5.15",
        "0.1169");
  }

  @Test
  void scoresWithoutScatterAreRefused() {
    assertShows(
        session(new WorkedLesson(new WelchByHand()), "A", "8, 8", "B", "7, 7, 7"), "fault.even");
  }

  /** 2·t.sf(1.88, 5.1) = 0.117737, 2·t.sf(2, 5.1) = 0.100832. */
  @Test
  void theTailsAreAsSciPyHasThem() {
    assertEquals("describe t=1.88 degrees=5.1 p=0.118", Sessions.said(session(new PValue())));
    assertShows(session(new PValue()), "0.1008");
  }

  /**
   * ttest_rel: p = 0.0335538; unpaired 0.1268005; binomtest(10, 32): 0.0501026. Where B is right
   * only with A: ttest_rel 0.000457234.
   */
  @Test
  void pairsTellWhatAccuraciesDoNot() {
    assertEquals(
        "describe a=22 b=10 difference=6 paired=0.034 unpaired=0.127",
        Sessions.said(session(new SameItems())));
    assertShows(session(new SameItems()), "2.8", "3.9", "0.050");
    assertEquals(
        "describe a=12 b=0 difference=6 paired=4.572×10⁻⁴ unpaired=0.127",
        Sessions.said(session(new SameItems(), "both", "200")));
    assertEquals(
        "even a=0 b=0 difference=0",
        Sessions.said(session(new SameItems(), "a", "150", "b", "150", "both", "200")));
  }

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
    assertEquals(0.066332495807108, Clusters.Sample.drawn(0.5, 10, 1).truth(), 1e-15);
    assertEquals(0.0282842712474619, Clusters.Sample.drawn(0.5, 1, 1).truth(), 1e-15);
    double naive = 0;
    double clustered = 0;
    double squares = 0;
    for (int seed = 1; seed <= 400; seed++) {
      Clusters.Sample sample = Clusters.Sample.drawn(0.5, 10, seed);
      naive += sample.naive() / 400;
      clustered += sample.clustered() / 400;
      double mean = 0;
      for (double right : sample.right()) {
        mean += right / Clusters.ANSWERS;
      }
      squares += (mean - 0.8) * (mean - 0.8) / 400;
    }
    assertEquals(0.0663, Math.sqrt(squares), 0.006); // how the means really scatter
    assertEquals(0.0663, clustered, 0.006);
    assertTrue(naive < 0.03, "plain: " + naive);
  }

  @Test
  void oneAnswerAStoryMakesBothErrorsOne() {
    Clusters.Sample sample = Clusters.Sample.drawn(0.7, 1, 5);
    assertEquals(sample.naive(), sample.clustered(), 1e-15);
  }

  /** (z.ppf(0.975) + z.ppf(0.8))² = 7.8489. */
  @Test
  void theTextsFactorIsTheNormalDistributions() {
    Fact factor =
        ComparingModelsFacts.all().stream()
            .filter(fact -> fact.name().equals("normal-factor"))
            .findFirst()
            .orElseThrow();
    assertTrue(factor.toString().contains("7.85"), factor.toString());
  }
}
