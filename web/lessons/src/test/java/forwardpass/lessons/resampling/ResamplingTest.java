package forwardpass.lessons.resampling;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.statistics.Coverage;
import forwardpass.engine.statistics.IntervalMethod;
import forwardpass.engine.statistics.Population;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbers of this page against NumPy 2.4 and SciPy 1.17. */
class ResamplingTest {
  private static final TaskContext NOWHERE = TaskContext.plain(path -> new byte[0]);

  /**
   * Of all 3,125 resamples, by NumPy, the middle 95 % of the means run from 0.838 to 0.886; a
   * thousand of them come within a step or two of the lattice of 0.002.
   */
  @Test
  void theSeedsBootstrapIsNearThatOfAllResamples() {
    Pattern said = Pattern.compile("describe count=1,000 low=(0\\.\\d+) high=(0\\.\\d+)");
    for (String seed : List.of("1", "2", "3")) {
      String text = Sessions.said(session(new BootstrapFigure(), "seed", seed));
      Matcher ends = said.matcher(text);
      assertTrue(ends.matches(), text);
      assertEquals(0.838, Double.parseDouble(ends.group(1)), 0.0041);
      assertEquals(0.886, Double.parseDouble(ends.group(2)), 0.0041);
    }
  }

  @Test
  void oneResampleTellsNothingOfItsScatter() {
    Session<?> session = session(new BootstrapFigure(), "resamples", "1");
    assertTrue(Sessions.said(session).startsWith("one-value mean=0.8"), Sessions.said(session));
    assertShows("one-value", session(new BootstrapFigure(), "x", "0.8, 0.8, 0.8"));
  }

  /** NumPy: 0.838 with 1,000 resamples of 40,000 samples. */
  @Test
  void thePrintedRunMeasuresTheBootstrapsCoverage() {
    Session<?> session = Sessions.prepared(new CoverageFigure());
    Matcher said =
        Pattern.compile("describe made=2,000 level=0.95 hits=1,(\\d+) coverage=(.*) error=0.008")
            .matcher(Sessions.said(session));
    assertTrue(said.matches(), Sessions.said(session));
    assertEquals(0.838, Double.parseDouble(said.group(2)), 3 * 0.0083);
  }

  private static CoverageRun outcome(Population population, IntervalMethod method, int n) {
    Coverage coverage = new Coverage(population, method, n, 0.95);
    return CoverageRun.CODEC.decode(Sessions.outcome(CoverageTask.job(coverage, 2000, 5)));
  }

  /** SciPy: Student 0.95; twenty answers, Wilson 0.9245 and Student 0.6412. */
  @Test
  void eachWayHasTheCoverageThatTheTextSays() {
    assertEquals(
        0.95, outcome(Population.NORMAL, IntervalMethod.STUDENT, 5).coverage(2000), 3 * 0.0049);
    assertEquals(
        0.9245, outcome(Population.ANSWERS, IntervalMethod.WILSON, 20).coverage(2000), 3 * 0.0059);
    assertEquals(
        0.6412, outcome(Population.ANSWERS, IntervalMethod.STUDENT, 20).coverage(2000), 3 * 0.0107);
  }

  @Test
  void aRunReportsFortyTimesAndKeepsTheLastIntervals() {
    Coverage coverage = new Coverage(Population.SKEWED, IntervalMethod.NORMAL, 30, 0.9);
    Task task = new CoverageTask(CoverageTask.job(coverage, 400, 1).input());
    List<String> reports = SynchronousRun.reports(task, NOWHERE);
    assertEquals(CoverageRun.REPORTS, reports.size());
    CoverageRun first = CoverageRun.CODEC.decode(reports.get(0));
    assertEquals(10, first.last().size());
    assertEquals(10, first.made(400));
    CoverageRun last = CoverageRun.CODEC.decode(reports.get(CoverageRun.REPORTS - 1));
    assertEquals(CoverageRun.SHOTS, last.last().size());
    assertEquals(400, last.made(400));
    for (CoverageRun.Shot shot : last.last()) {
      assertEquals(shot.low() <= 1 && 1 <= shot.high(), shot.isHit());
    }
  }

  @Test
  void aRunIsBegunStoppedAndForgottenWithItsSettings() {
    Session<?> session = session(new CoverageFigure(), "method", "student", "wanted", "400");
    assertEquals("before", Sessions.said(session));
    List<Command> commands = session.dispatch(new Event.Pressed("run"));
    Command.Start start = Sessions.started(commands);
    String report = SynchronousRun.outcome(new CoverageTask(start.job().input()), NOWHERE);
    session.dispatch(new Event.Reported(start.run(), report, true));
    assertTrue(Sessions.said(session).startsWith("describe made=400"), Sessions.said(session));
    Sessions.with(session, "n", "6");
    assertEquals("before", Sessions.said(session));
  }

  @Test
  void wilsonsIntervalIsNotMadeOfOtherScores() {
    Session<?> session = session(new CoverageFigure(), "method", "wilson");
    assertShows("only-answers", session);
    assertTrue(session.dispatch(new Event.Pressed("run")).isEmpty());
    Sessions.with(session, "population", "answers");
    assertFalse(session.dispatch(new Event.Pressed("run")).isEmpty());
  }

  /** scipy.stats.t.interval(0.95, 4, …) of the five scores. */
  @Test
  void theSuitesTruthIsStudentsInterval() {
    assertArrayEquals(
        new double[] {0.8261343372, 0.9018656628},
        MendIntervalSuite.wanted(2.7764451052, 0.85, 0.88, 0.82, 0.9, 0.87),
        1e-9);
  }

  @Test
  void aKeptCountOfHitsBeyondTheLongestRunIsNotTakenUp() {
    CoverageRun kept = new CoverageRun(List.of(10_001), List.of());
    String text = CoverageRun.CODEC.encode(kept);
    assertThrows(IllegalArgumentException.class, () -> CoverageRun.CODEC.decode(text));
  }
}
