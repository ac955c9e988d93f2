package forwardpass.lessons.backpropagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.lesson.Snapshot;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackpropGraphTest {
  private static final BackpropGraph LESSON = new BackpropGraph();

  private final Session<Going> session =
      Session.start(LESSON, Parameters.initial(LESSON.parameters()));

  private void press(String action) {
    session.dispatch(new Event.Pressed(action));
  }

  private void type(String field, String text) {
    session.dispatch(new Event.Answered(field, text));
  }

  private void write(String expression) {
    session.set(session.parameters().withText("f", expression).get());
  }

  private String html() {
    return HtmlPrinter.print(session.view(new EchoWords()));
  }

  /** Each step says what flows: by hand 1, 14 × 1, 14 × 1, 14 × 3. */
  @Test
  void stepsThroughTheExampleOfTheBook() {
    Sessions.assertShows("u₁\u00a0=\u00a06", session);
    Sessions.assertShows("f\u00a0=\u00a049", session);
    assertTrue(Sessions.said(session).startsWith("describe.forward out=f value=49 nodes=4"));
    press("on");
    assertTrue(Sessions.said(session).startsWith("describe.seed"));
    press("on");
    Sessions.assertShows("local.square out=f in=u₂", session);
    Sessions.assertShows("upstream=1 local=14 contribution=14", session);
    press("on");
    Sessions.assertShows("upstream=14 local=1 contribution=14", session);
    press("on");
    Sessions.assertShows("upstream=14 local=3 contribution=42", session);
    Sessions.assertShows("checks.caption", session);
    press("on");
    Sessions.assertShows("step-of step=4 steps=4", session);
    press("back");
    Sessions.assertShows("step-of step=3 steps=4", session);
    assertFalse(Sessions.shown(session).contains("checks.caption"), "not before the end");
  }

  /** No number of a step is anywhere on the page before that step. */
  @Test
  void givesNothingAwayBeforeItsStep() {
    press("on");
    press("on");
    press("on");
    assertFalse(Sessions.shown(session).contains("42"), Sessions.shown(session));
    press("on");
    assertTrue(Sessions.shown(session).contains("42"));
  }

  @Test
  void addsUpWherePathsJoin() {
    write("x*x");
    press("on");
    press("on");
    Sessions.assertShows("panel.more", session);
    press("on");
    Sessions.assertShows("panel.sum result=f out=f in=x", session);
    Sessions.assertShows("contribution=2 before=2 after=4", session);
  }

  @ParameterizedTest
  @CsvSource({
    "49, guess.seed-value, 0",
    "2, guess.seed, 0",
    "14, guess.nothing, 1",
    "-14, guess.sign, 1",
    "1, guess.upstream, 1",
    "15, guess.added, 1",
    "7, guess.value, 1",
    "14.5, guess.nearly, 1",
    "5, guess.wrong, 1",
    "3, guess.local, 3",
    "14, guess.upstream, 3",
    "17, guess.added, 3",
    "42, guess.nothing, 3",
    "126/3, guess.nothing, 3"
  })
  void holdsTheReadersPredictionAgainstTheStep(String typed, String said, int step) {
    for (int i = 0; i < step; i++) {
      press("on");
    }
    type("guess", typed);
    press("check");
    boolean isRight = said.equals("guess.nothing");
    Sessions.assertShows("step-of step=" + (isRight ? step + 1 : step), session);
    Sessions.assertShows(isRight ? "guess.right" : said, session);
    assertEquals(isRight, Sessions.shown(session).contains("guess.hits count=1"));
    if (!isRight) {
      assertTrue(Sessions.said(session).startsWith(said), Sessions.said(session));
    }
  }

  @Test
  void knowsTheWholeGradientFromWhatAnEdgeAdds() {
    write("x*x + 0*x");
    type("value-0", "3");
    while (!Sessions.shown(session).contains("in=x upstream=1 local=3 contribution=3 before=3")) {
      int before = session.parameters().get(BackpropGraph.STEP).intValue();
      press("on");
      assertTrue(session.parameters().get(BackpropGraph.STEP) > before, "the step was not found");
    }
    press("back");
    type("guess", "6");
    press("check");
    Sessions.assertShows("guess.sum", session);
  }

  @Test
  void saysWhatCannotBeReadAsANumberAndWhereNothingIs() {
    press("check");
    Sessions.assertShows("verdict.empty", session);
    type("guess", "many");
    assertFalse(Sessions.shown(session).contains("verdict.empty"), "typing takes it away");
    press("check");
    Sessions.assertShows("fault.not-a-number", session);
  }

  @Test
  void marksThePlaceInAnExpressionThatCannotBeRead() {
    Fault fault = Objects.requireNonNull(BackpropGraph.F.parse("(3x+1))^2").fault());
    assertEquals(6, fault.position());
    assertEquals("reason.closes-nothing", fault.message().key());
    String said = HtmlPrinter.print(new EchoWords().say(fault.message()));
    assertTrue(said.contains("column=7"), said);
    assertTrue(said.contains("(3x+1)<mark>)</mark>^2</code>"), said);
    Fault end = Objects.requireNonNull(BackpropGraph.F.parse("x+").fault());
    assertTrue(
        HtmlPrinter.print(new EchoWords().say(end.message()))
            .contains("x+<mark>\u00a0\u00a0</mark>"));
  }

  @Test
  void aVariableKeepsItsNumberWhileTheExpressionIsEdited() {
    type("value-0", "-5");
    write("a*x^2 + x");
    assertTrue(html().contains("value=\"-5\" data-answer=\"value-1\""), html());
    assertTrue(html().contains("value=\"2\" data-answer=\"value-0\""), "a is new");
    Sessions.assertShows("f\u00a0=\u00a045", session); // 2 · 25 − 5
    assertEquals(
        List.of("2", "-5", ""), session.answers().stream().map(Event.Answered::text).toList());
  }

  @Test
  void aLinkBringsItsExpressionAndItsNumbers() {
    Parameters linked =
        session
            .parameters()
            .withText("f", "a*b")
            .get()
            .withText("at", "3, 5, 2, 2, 2, 2, 2, 2")
            .get();
    session.set(linked.withText("step", "3").get());
    Sessions.assertShows("f\u00a0=\u00a015", session);
    Sessions.assertShows("step-of step=3 steps=3", session);
  }

  @Test
  void whatIsNoNumberIsMarkedAndTheLastOneStays() {
    type("value-0", "3");
    Sessions.assertShows("f\u00a0=\u00a0100", session);
    type("value-0", "3..");
    Sessions.assertShows("f\u00a0=\u00a0100", session);
    Sessions.assertShows("fault.not-a-number", session);
    assertTrue(html().contains("aria-invalid"));
    session.set(session.parameters().withComponent("at", 0, 4));
    assertEquals("4", session.answers().get(0).text(), "dragging replaces what was typed");
  }

  @Test
  void saysWhyThereIsNoValueAndKeepsTheFields() {
    write("ln(x) + 1/(x-2)");
    Sessions.assertShows("reason.division-by-zero", session);
    assertTrue(Sessions.said(session).startsWith("reason.division-by-zero column="));
    press("on");
    type("value-0", "-1");
    Sessions.assertShows("reason.log-of-not-positive", session);
    type("value-0", "1");
    Sessions.assertShows("f\u00a0=\u00a0−1", session);
  }

  @Test
  void playsToTheEndAndListensToItsLastClockOnly() {
    List<Command> commands = session.dispatch(new Event.Pressed("play"));
    Command.Tick tick = (Command.Tick) commands.get(0);
    for (int step = 1; step < 4; step++) {
      assertEquals(1, session.dispatch(new Event.Ticked(tick.run())).size());
      Sessions.assertShows("step-of step=" + step, session);
    }
    assertEquals(List.of(), session.dispatch(new Event.Ticked(tick.run())));
    Sessions.assertShows("step-of step=4", session);
    assertEquals(List.of(), session.dispatch(new Event.Ticked(tick.run())));
    Command.Tick again = (Command.Tick) session.dispatch(new Event.Pressed("play")).get(0);
    assertTrue(again.run() > tick.run());
    Sessions.assertShows("step-of step=0", session);
    session.dispatch(new Event.Ticked(tick.run()));
    Sessions.assertShows("step-of step=0", session);
    assertEquals(
        new Command.Cancel(again.run()), session.dispatch(new Event.Pressed("pause")).get(0));
  }

  @Test
  void aDraggedStepStaysWithinThoseThatThereAre() {
    session.set(session.parameters().withComponent("step", 0, 200));
    assertEquals(4.0, session.parameters().get(BackpropGraph.STEP));
    Sessions.assertShows("checks.caption", session);
  }

  /** By hand: b = 3, c = 9, f = 36, and 3b² + 2b = 33, however often one goes there and back. */
  @Test
  void theGradientIsTheSameEachTimeThatOneArrives() {
    write("b = x + 1; c = b*b; c*b + c");
    for (int time = 0; time < 3; time++) {
      while (!Sessions.shown(session).contains("checks.caption")) {
        press("on");
      }
      Sessions.assertShows("f\u00a0=\u00a036", session);
      Sessions.assertShows("33.00000000", session);
      Sessions.assertShows("contribution=33", session);
      session.set(session.parameters().withComponent("step", 0, 0));
      Sessions.assertShows("step-of step=0", session);
    }
  }

  @Test
  void everyReadyExampleCanBeTakenAndStepped() {
    for (Example example : Example.ALL) {
      press("example-" + example.name());
      assertEquals(example.text(), session.parameters().get(BackpropGraph.F));
      Sessions.assertShows("step-of step=0", session);
      while (!Sessions.shown(session).contains("checks.caption")) {
        press("on");
      }
    }
    assertFalse(Sessions.shown(session).contains("checks.none"));
  }

  /** A snapshot as a browser holds it by now, written by hand. */
  @Test
  void aKeptStateIsTakenUpAgain() {
    String state = "x*y\\b2\\b3\\b4x\\b5\\b-\\b7\\b+\\b-\\b2";
    String text = "1|backprop-graph|1|2|f|x*y|step|1|" + state + "|0";
    Parameters printed = Parameters.initial(LESSON.parameters());
    Snapshot snapshot = Objects.requireNonNull(Snapshot.read(text), text);
    assertTrue(session.restore(printed, snapshot));
    assertEquals(text, session.snapshot(printed, List.of()).print());
    Sessions.assertShows("guess.wrong", session);
    Sessions.assertShows("guess.hits count=2", session);
    assertTrue(html().contains("value=\"4x\""));
  }

  @Test
  void showsTheSameNumbersInTheTableAsInTheGraph() {
    session.set(session.parameters().withComponent("step", 0, 4));
    List<Double> numbers = Nodes.numbers(session.view(new EchoWords()));
    assertTrue(numbers.containsAll(List.of(2.0, 6.0, 7.0, 49.0, 42.0, 14.0)), numbers::toString);
  }
}
