package forwardpass.lessons.statistics;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of this page against paper and pencil, NumPy 2.4 and SciPy 1.17. */
class StatisticsTest {
  /** np.mean, np.var(ddof=1), np.std(ddof=1), scipy.stats.sem. */
  @Test
  void fiveRunsAreSummedUpAsNumPyDoes() {
    assertShows(
        session(new WorkedLesson(new SummaryByHand())),
        "0.864",
        "−0.014",
        "0.000196",
        "0.001936",
        "0.00372",
        "0.00093",
        "0.0305",
        "0.0136");
  }

  /** scipy.stats.t.interval(0.95, 4, loc=mean, scale=sem): 0.826134…, 0.901866…. */
  @Test
  void studentsIntervalOfThemIsSciPys() {
    assertShows(
        session(new WorkedLesson(new IntervalByHand())), "2.776", "0.0379", "0.826", "0.902");
    assertEquals(
        "announce low=0.801 high=0.927",
        Sessions.said(session(new WorkedLesson(new IntervalByHand()), "level", "0.99")));
  }

  /** binomtest(18, 20).proportion_ci(method='wilson'): 0.69897…, 0.97214…. */
  @Test
  void eighteenOfTwentyIsWilsonsAsSciPyHasIt() {
    Session<?> session = session(new WorkedLesson(new WilsonByHand()));
    assertShows(session, "0.769", "1.031", "0.1921", "0.699", "0.972");
    assertShows(session(new WorkedLesson(new WilsonByHand()), "right", "20"), "0.839");
    assertShows(
        session(new WorkedLesson(new WilsonByHand()), "right", "21"), "too-many right=21 n=20");
  }

  /** scipy.stats: 1 − 2·t.sf(1.96, 4) = 0.8784, of the bell 0.95; 2·t.cdf(2.78, 4) − 1 = 0.9501. */
  @Test
  void theTailsOfFiveScoresAreHeavier() {
    assertEquals(
        "describe n=5 reach=1.96 student=0.878 normal=0.950",
        Sessions.said(session(new TailsFigure())));
    assertEquals(
        "describe n=5 reach=2.78 student=0.950 normal=0.995",
        Sessions.said(session(new TailsFigure(), "reach", "2.78")));
    assertEquals(
        "describe n=2 reach=0 student=0.000 normal=0.000",
        Sessions.said(session(new TailsFigure(), "reach", "0", "n", "2")));
  }

  @Test
  void twoHundredTestsScatterByTheStandardError() {
    Session<?> session = session(new ScoresFigure());
    assertTrue(Sessions.said(session).endsWith("error=0.04"), Sessions.said(session));
    assertEquals(136, near(session), 20); // 68 % of 200; their own deviation is 6.6
    assertEquals(136, near(session(new ScoresFigure(), "n", "1600")), 20);
    String before = Sessions.said(session);
    session.dispatch(new Event.Pressed("again"));
    assertNotEquals(before, Sessions.said(session));
  }

  /** How many of the tests came within one standard error. */
  private static int near(Session<?> session) {
    Named near = new ScoresFigure().named(session.parameters()).get(3);
    return Integer.parseInt(Nodes.text(List.of(near.lower(new EchoWords()))));
  }
}
