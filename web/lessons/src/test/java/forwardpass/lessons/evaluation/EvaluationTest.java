package forwardpass.lessons.evaluation;

import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.evaluation.Evaluation.Rival;
import forwardpass.lessons.evaluation.PairItem.Kind;
import forwardpass.lessons.jobs.Work;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pairs that are asked, and what they come to, against SciPy 1.17 and NumPy. */
class EvaluationTest {
  /** The story's word stands where the pair says; but for a pronoun, it was named before. */
  @Test
  void aPairDiffersInOneWord() {
    for (int seed = 1; seed <= 60; seed++) {
      List<PairItem> items = PairItem.ofStory(seed);
      assertEquals(PairItem.A_STORY, items.size());
      for (PairItem item : items) {
        assertFalse(item.right().equals(item.wrong()), item.toString());
        assertEquals(
            item.right(), item.text().substring(item.from(), item.from() + item.right().length()));
        assertTrue(item.wrongText().startsWith(item.wrong(), item.from()));
        String before = item.text().substring(0, item.from());
        if (item.kind() != Kind.PRONOUN) {
          assertTrue(before.contains(item.right()), item.toString());
        }
        if (item.kind() == Kind.HERO || item.kind() == Kind.FRIEND) {
          assertTrue(before.contains(item.wrong()), item.toString());
        }
      }
    }
  }

  @Test
  void storiesThatCanBeChosenFitTheModelsContext() {
    for (int first : new int[] {1, 1001, 2001}) {
      for (int seed = first; seed < first + Evaluation.STORIES; seed++) {
        assertTrue(PairItem.ofStory(seed).get(0).text().length() < 700, "story " + seed);
      }
    }
  }

  /** By numpy from the 200 outcomes; ttest_rel 0.0310918, ttest_ind 0.0325236. */
  @Test
  void theEvaluationThatThePageBeginsWith() {
    Comparison less = MeasuredPairs.evaluation().comparison(200, Rival.ONE_BLOCK_LESS);
    assertEquals(163, Comparison.right(less.first()));
    assertEquals(145, Comparison.right(less.second()));
    assertEquals(44, less.only(true));
    assertEquals(26, less.only(false));
    assertEquals(0.0310918, less.paired().p(), 1e-7);
    assertEquals(0.0325236, less.unpaired().p(), 1e-7);
    assertEquals(335, less.needed());
    assertEquals(
        "describe pairs=200 whole=163 rival=145 difference=9 low=0.8 high=17.2 p=0.031",
        Sessions.said(session(new LiveEvaluation())));
  }

  /** ttest_rel on the first 56 and the first 112 pairs: 0.00214 and 0.20727. */
  @Test
  void whoPeeksSeesMoreThanThereIs() {
    assertEquals(
        "describe pairs=56 whole=52 rival=39 difference=23.2 low=8.8 high=37.7 p=0.002",
        Sessions.said(session(new LiveEvaluation(), "stories", "14")));
    assertTrue(
        Sessions.said(session(new LiveEvaluation(), "stories", "28"))
            .endsWith("difference=7.1 low=\u22124.0 high=18.3 p=0.207"));
  }

  /** In each of the first four stories one pair more goes to the whole model: no error by story. */
  @Test
  void storiesThatAllTellTheSameHaveNoErrorByStory() {
    for (int stories = 2; stories <= 5; stories++) {
      Comparison less = MeasuredPairs.evaluation().comparison(4 * stories, Rival.ONE_BLOCK_LESS);
      assertEquals(stories == 5, less.isTestableByText(), stories + " stories");
    }
    Comparison even = // in each story one pair to each of the two
        new Comparison(
            new double[] {1, 0, 1, 0}, new double[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1});
    assertTrue(even.isTestable());
    assertFalse(even.isTestableByText());
  }

  @Test
  void aRivalThatNeverPartsLeavesNothingToTest() {
    assertTrue(
        Sessions.said(session(new LiveEvaluation(), "rival", "four", "stories", "2"))
            .startsWith("never-differ"));
  }

  /** Until the first story is read; a run that was stopped early is not shown as a new one's. */
  @Test
  void whatWasReadBeforeStaysUntilTheFirstReport() {
    Session<Work<Evaluation>> session =
        Session.start(new LiveEvaluation(), Parameters.initial(new LiveEvaluation().parameters()));
    String printed = Sessions.said(session);
    session.dispatch(new Event.Pressed("run"));
    assertEquals(printed, Sessions.said(session));
    Sessions.assertShows("reading stories=0", session);
    List<Evaluation.Outcome> first = MeasuredPairs.evaluation().outcomes().subList(0, 4);
    String report = Evaluation.CODEC.encode(new Evaluation(1001, first));
    session.dispatch(new Event.Reported(1, report, false));
    Sessions.assertShows("reading stories=1", session);
    session.dispatch(new Event.Pressed("stop"));
    session.dispatch(new Event.Pressed("run"));
    assertEquals(printed, Sessions.said(session));
  }

  @Test
  void marginsKeepTheirSignWhenTheyAreCarried() {
    assertEquals(1, Evaluation.carried(0.001));
    assertEquals(-1, Evaluation.carried(-0.001));
    assertEquals(-235, Evaluation.carried(-2.349));
    assertEquals(-1, Evaluation.carried(0));
  }
}
