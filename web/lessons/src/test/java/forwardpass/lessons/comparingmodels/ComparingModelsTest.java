package forwardpass.lessons.comparingmodels;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.Sessions;
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
    assertShows(session(new PValue()), "area p=0.118"); // beside the tail itself
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
}
