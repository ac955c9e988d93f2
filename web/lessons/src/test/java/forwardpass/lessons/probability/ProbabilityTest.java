package forwardpass.lessons.probability;

import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.probability.Distribution;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.EchoWords;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.histogram.Tally;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbers that the curriculum and the text name, as the lessons print them. */
class ProbabilityTest {
  private static final EchoWords WORDS = new EchoWords();

  private static Session<?> start(String id, String... settings) {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id), id);
    Parameters parameters = Parameters.initial(lesson.parameters());
    for (int i = 0; i < settings.length; i += 2) {
      parameters = parameters.withText(settings[i], settings[i + 1]).get();
    }
    return Session.start(lesson, parameters);
  }

  private static void assertShows(Session<?> session, String... pieces) {
    String text = shown(session);
    for (String piece : pieces) {
      assertTrue(text.contains(piece), () -> piece + " is missing in " + text);
    }
  }

  private static String fact(String name) {
    for (Fact fact : ProbabilityFacts.all()) {
      if (fact.name().equals(name)) {
        return Nodes.text(List.of(fact.value()));
      }
    }
    throw new AssertionError(name);
  }

  private static Verdict.Kind kind(Exercise exercise, String answer) {
    return Verdict.of(exercise.problem(0), answer).kind();
  }

  private static String mistake(Exercise exercise, String answer) {
    Verdict verdict = Verdict.of(exercise.problem(0), answer);
    assertEquals(Verdict.Kind.MISTAKE, verdict.kind(), answer);
    return Nodes.text(WORDS.say(verdict.message()));
  }

  @Test
  void fairDieHasSixSharesOfOneSixth() {
    assertEquals("0.167", fact("sixth"));
    assertEquals("3.5", fact("die-mean"));
    assertEquals("0.0373", fact("error-100"));
    assertEquals("0.0037", fact("error-10000"));
  }

  @Test
  void expectedLettersAreWeighed() {
    assertShows(start("probability-expected"), "1.500", "0.800", "3.800");
    assertTrue(said(start("probability-expected")).contains("expected=3.8"));
  }

  @Test
  void pointOnTheLineDrawsTheWordThatItFallsOn() {
    assertEquals("verdict.valid-2 u=0.62 from=0.5 to=0.75", said(start("probability-line")));
    assertTrue(said(start("probability-line", "u", "0.5")).startsWith("verdict.valid-2"));
    assertTrue(said(start("probability-line", "u", "0.49")).startsWith("verdict.valid-1"));
    assertTrue(said(start("probability-line", "u", "0.99")).startsWith("verdict.valid-4"));
  }

  @Test
  void listsThatAreNoDistributionAreRefusedForTheRightReason() {
    assertTrue(
        said(start("probability-line", "p", "0.4, 0.35, 0.2, 0.05")).startsWith("verdict.valid"));
    assertEquals(
        "verdict.over sum=1.05 gap=0.05",
        said(start("probability-line", "p", "0.4, 0.35, 0.2, 0.1")));
    assertEquals(
        "verdict.under sum=0.95 gap=0.05",
        said(start("probability-line", "p", "0.4, 0.35, 0.2, 0")));
    assertEquals(
        "verdict.negative p=\u22120.05",
        said(start("probability-line", "p", "0.5, 0.35, 0.2, -0.05")));
  }

  @Test
  void aThrownPointMovesTheRing() {
    Session<?> session = start("probability-line");
    for (int i = 0; i < 20; i++) {
      String before = session.parameters().text("u");
      session.dispatch(new Event.Pressed("throw"));
      assertTrue(said(session).startsWith("verdict.valid"), said(session));
      assertFalse(i == 0 && before.equals(session.parameters().text("u")));
    }
  }

  @Test
  void thousandRollsComeFromTheWorkerAndStayOneDie() {
    Session<?> session = start("probability-die", "n", "1000");
    assertTrue(said(session).contains("n=100 "), said(session));
    List<Command> commands = session.dispatch(new Event.Pressed("roll"));
    Command.Start job = assertInstanceOf(Command.Start.class, commands.get(0));
    assertTrue(said(session).contains("n=10 "), said(session));
    Task task = Tasks.start(job.job());
    String first = Objects.requireNonNull(task.advance());
    assertEquals(Rolls.of(10, Rng.seeded(job.run())), Rolls.CODEC.decode(first));
    String report = first;
    while (!task.isDone()) {
      report = Objects.requireNonNull(task.advance());
      session.dispatch(new Event.Reported(job.run(), report, task.isDone()));
    }
    Rolls rolls = Rolls.CODEC.decode(report);
    assertEquals(1000, rolls.total());
    assertEquals(9, rolls.marks().size()); // 10, 18, 32, 56, 100, 180, 320, 560, 1000
    assertEquals(rolls, Rolls.CODEC.decode(Rolls.CODEC.encode(rolls)));
    assertTrue(Distribution.isValid(rolls.shares()));
    assertTrue(said(session).contains("n=1,000 "), said(session));
    assertShows(session, "roll count=1,000");
  }

  @Test
  void sharesConvergeAsTheLawSays() {
    Task task = new DieTask(DieTask.job(1, 10_000_000).input());
    String report = "";
    int reports = 0;
    while (!task.isDone()) {
      String news = task.advance();
      report = news == null ? report : news;
      reports += news == null ? 0 : 1;
    }
    Rolls rolls = Rolls.CODEC.decode(report);
    assertEquals(10_000_000, rolls.total());
    assertEquals(rolls.marks().size(), reports); // a mark each, and nothing between
    for (double share : rolls.shares()) {
      assertEquals(1.0 / 6, share, 5e-4); // four standard errors
    }
    for (int i = 0; i < rolls.marks().size(); i++) {
      double law = Math.sqrt(5.0 / 36 / Rolls.markAt(i));
      assertTrue(rolls.gapAt(i) < 2.2 * law, "mark " + i + ": " + rolls.gapAt(i) + " for " + law);
      assertTrue(rolls.gapAt(i) > 0.1 * law, "mark " + i + ": " + rolls.gapAt(i) + " for " + law);
    }
  }

  @Test
  void rollingStopsAndForgetsLateReports() {
    Session<?> session = start("probability-die");
    List<Command> started = session.dispatch(new Event.Pressed("roll"));
    int run = assertInstanceOf(Command.Start.class, started.get(0)).run();
    assertEquals(List.of(new Command.Cancel(run)), session.dispatch(new Event.Pressed("stop")));
    String before = said(session);
    session.dispatch(new Event.Reported(run, "1 2 3 4 5 6", false));
    assertEquals(before, said(session));
    session.dispatch(new Event.Pressed("roll"));
    assertTrue(session.set(session.parameters().withText("n", "1000").get()).size() == 1);
    assertShows(session, "roll count=1,000");
  }

  @Test
  void exerciseValidHasTheCurriculumsLists() {
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseValid(), "valid"));
    String text =
        Nodes.text(List.of(new ExerciseValid().problem(0).type().field("f").lower(WORDS)));
    assertTrue(text.contains("[0.4,0.35,0.2,0.05]"), text);
    assertTrue(text.contains("[0.4,0.35,0.2,0.1]"), text);
    assertTrue(mistake(new ExerciseValid(), "over").contains("sum-over=1.05"));
  }

  @Test
  void answersAreReadAsPeopleWriteThem() {
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseMissing(), "1/4"));
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseMissing(), "25%"));
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseRolls(), "2,500"));
  }

  /**
   * Two hundred rounds measure a spread to about a twentieth of it (one over the root of 400): five
   * such errors are never seen.
   */
  @Test
  void sharesOfHeadsScatterAsTheRuleSays() {
    for (int n : new int[] {10, 40, 160, 640}) {
      for (double p : new double[] {0.5, 0.2, 0.95}) {
        CoinShares shares = CoinShares.thrown(p, n, 3);
        double rule = Math.sqrt(p * (1 - p) / n);
        assertEquals(rule, shares.rule(), 1e-15);
        assertEquals(rule, shares.spread(), 0.3 * rule);
        int heaped = Arrays.stream(Tally.nearest(shares.shares(), 40).counts()).sum();
        assertEquals(CoinShares.TIMES, heaped);
      }
    }
  }

  @Test
  void throwsOtherCoinsWhenAskedTo() {
    Session<?> session = start("probability-coins");
    assertShows(session, "rule=0.0791");
    String first = said(session);
    session.dispatch(new Event.Pressed("throw"));
    assertFalse(said(session).equals(first), first);
    assertShows(session, "rule=0.0791");
  }
}
