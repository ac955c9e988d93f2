package forwardpass.lessons.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedLessonTest {
  private static final NumberParameter X = new NumberParameter("x", 3.0, -10, 10, 1);

  /** Doubles, then squares; refuses 0. */
  private static final class Example extends Worked {
    Example() {
      super("example", X);
    }

    @Override
    protected void work(Parameters given, Working work) {
      double x = given.get(X);
      if (work.refuses(x == 0 ? Message.of("refused") : null)) {
        return;
      }
      part(work.step("double"), x, 2 * x);
      work.names("doubled", Num.exact(2 * x));
      part(work.step("square"), 2 * x, 4 * x * x);
      work.names("squared", Num.exact(4 * x * x));
    }

    private static void part(StepBuilder step, double in, double out) {
      step.row("0", Num.exact(in), Num.exact(out), NumberAnswer.exact(), out);
    }
  }

  private static Session<FilledSteps> session(int fade) {
    WorkedLesson lesson = new WorkedLesson(new Example());
    return Session.start(
        lesson, Parameters.initial(lesson.parameters()).with(WorkedLesson.FADE, fade));
  }

  private static String html(Session<FilledSteps> session) {
    return HtmlPrinter.print(session.view(new EchoWords()));
  }

  @Test
  void showsEveryResultWhereNothingIsLeftOut() {
    String html = html(session(0));
    assertTrue(html.contains("6") && html.contains("36"), html);
    assertFalse(html.contains("data-answer"), html);
  }

  /** One step, told and never asked for. */
  private static final class Told extends Worked {
    Told() {
      super("told", X);
    }

    @Override
    protected void work(Parameters given, Working work) {
      work.step("double").told(Num.exact(2 * given.get(X)));
    }
  }

  @Test
  void offersToLeaveStepsOutOnlyWhereSomeCanBeAskedFor() {
    assertEquals(List.of(X, WorkedLesson.FADE), new WorkedLesson(new Example()).fields());
    assertEquals(List.of(X), new WorkedLesson(new Told()).fields());
  }

  private static List<String> sentences(int fade) {
    List<String> said = new ArrayList<>();
    for (Named named : session(fade).named()) {
      said.add(named.name() + " " + HtmlPrinter.print(named.lower(new EchoWords())));
    }
    return said;
  }

  @Test
  void withholdsInSentencesOnlyWhatTheReaderIsAskedFor() {
    String known = "doubled <span class=\"out\">6</span>";
    assertEquals(List.of(known, "squared <span class=\"out\">36</span>"), sentences(0));
    assertEquals(List.of(known, "squared <span class=\"out\">…</span>"), sentences(1));
    String first = "doubled <span class=\"out\">…</span>";
    assertEquals(List.of(first, "squared <span class=\"out\">…</span>"), sentences(2));
  }

  @Test
  void asksForTheLastStepAlone() {
    String html = html(session(1));
    assertTrue(html.contains("data-answer=\"fill-square-0\""), html);
    assertTrue(html.contains("role=\"group\" aria-label="), html); // which field, by ear
    assertFalse(html.contains("fill-double"), html);
  }

  @Test
  void opensTheNextStepOnceTheOneBeforeIsRight() {
    Session<FilledSteps> session = session(2);
    assertTrue(html(session).contains("fill.later"), html(session));
    fill(session, "fill-double-0", "7");
    assertTrue(html(session).contains("data-verdict=\"wrong\""), html(session));
    assertTrue(html(session).contains("fill.later"), html(session));
    assertEquals("fill.wrong", session.announcement().key());
    fill(session, "fill-double-0", "12/2");
    assertTrue(html(session).contains("data-answer=\"fill-square-0\""), html(session));
    assertFalse(html(session).contains("fill.later"), html(session));
    assertEquals("fill.right", session.announcement().key());
  }

  @Test
  void forgetsWhatWasFilledInWhenTheInputsChange() {
    Session<FilledSteps> session = session(1);
    fill(session, "fill-square-0", "36");
    assertTrue(html(session).contains("data-verdict=\"right\""), html(session));
    session.set(session.parameters().with(X, 2.0));
    assertFalse(html(session).contains("data-verdict"), html(session));
  }

  @Test
  void saysWhatIsUnreadableAndWhatIsMissing() {
    Session<FilledSteps> session = session(1);
    session.dispatch(new Event.Pressed("check-fill-square-0"));
    assertEquals("verdict.empty", session.announcement().key());
    fill(session, "fill-square-0", "many");
    assertTrue(html(session).contains("data-verdict=\"unreadable\""), html(session));
  }

  @Test
  void refusesWhereThereIsNothingToWork() {
    Session<FilledSteps> session = session(1);
    session.set(session.parameters().with(X, 0.0));
    assertTrue(html(session).contains("refused"), html(session));
    assertEquals("refused", session.announcement().key());
  }

  private static void fill(Session<FilledSteps> session, String field, String text) {
    session.dispatch(new Event.Answered(field, text));
    session.dispatch(new Event.Pressed("check-" + field));
  }
}
