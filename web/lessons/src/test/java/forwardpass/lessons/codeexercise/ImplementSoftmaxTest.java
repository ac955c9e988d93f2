package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.softmax.ImplementSoftmax;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplementSoftmaxTest {
  private static final CodeLesson LESSON = ImplementSoftmax.lesson();

  private static List<Outcome> test(String program) {
    return Outcome.ofReport(Sessions.report(LESSON.job(1, program)));
  }

  @Test
  void theSolutionPassesEveryTestNamedOnThePage() {
    List<Outcome> outcomes = test(LESSON.solution());
    assertEquals(LESSON.tests(), outcomes.stream().map(Outcome::key).toList());
    assertTrue(outcomes.stream().allMatch(Outcome::passed));
  }

  @Test
  void theStarterCanBeReadAndFails() {
    List<Outcome> outcomes = test(LESSON.starter());
    assertEquals("fault.zeros", key(outcomes, "test.example"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p[i] = Math.exp(z[i]);      | return p; | test.example | fault.undivided",
        "p[i] = z[i];                | return p; | test.example | fault.unchanged",
        "p[i] = Math.exp(z[i]); s += p[i]; | divide | test.large | fault.nan",
        "p[i] = Math.exp(z[i]); s += p[i]; | divide | test.small | fault.nan",
        "z[i] = Math.exp(z[i]); s += z[i]; p = z; | divide | test.untouched | fault.touched",
        "p[i] = Math.exp(z[i] + 1e-3 * i); s += p[i]; | divide | test.example | fault.different",
        "p[i] = 0.3; | return p; | test.sum | fault.sum"
      })
  void recognisesWhatWentWrong(String loop, String end, String test, String fault) {
    String last =
        end.equals("divide") ? "for (int i = 0; i < z.length; i++) { p[i] /= s; } return p;" : end;
    String program =
        "static double[] softmax(double[] z) { double[] p = new double[z.length]; double s = 0;"
            + " for (int i = 0; i < z.length; i++) { "
            + loop
            + " } "
            + last
            + " }";
    assertEquals(fault, key(test(program), test));
  }

  private static String key(List<Outcome> outcomes, String test) {
    for (Outcome outcome : outcomes) {
      if (outcome.key().equals(test)) {
        Message fault = outcome.fault();
        assertNotNull(fault, test + " passed");
        return fault.key();
      }
    }
    throw new AssertionError("no outcome for " + test + " in " + outcomes);
  }

  @Test
  void subtractingTheMeanFailsOnAWideSpread() {
    String mean =
        "static double[] softmax(double[] z) { double m = 0; for (double x : z) m += x / z.length;"
            + " double[] p = new double[z.length]; double s = 0; for (int i = 0; i < z.length;"
            + " i++) { p[i] = Math.exp(z[i] - m); s += p[i]; } for (int i = 0; i < z.length; i++)"
            + " p[i] /= s; return p; }";
    assertEquals("fault.nan", key(test(mean), "test.spread"));
  }

  @Test
  void asksForTheMethodByItsSignature() {
    List<Outcome> outcomes = test("static double softmax(double z) { return z; }");
    assertEquals(1, outcomes.size());
    assertEquals("code.method-missing", key(outcomes, ""));
  }

  @Test
  void remembersThatItWasSolvedAndDropsReportsOfOlderRuns() {
    Session<CodeState> session = Session.start(LESSON, Parameters.initial(LESSON.parameters()));
    session.dispatch(new Event.Answered("program", LESSON.solution()));
    List<Command> commands = session.dispatch(new Event.Pressed("run"));
    Command.Start start = (Command.Start) commands.get(0);
    Task task = Tasks.start(start.job());
    String report = "";
    while (!task.isDone()) {
      report = String.valueOf(task.advance());
    }
    session.dispatch(new Event.Reported(start.run() - 1, report, true));
    assertEquals("announce.nothing", session.announcement().key());
    session.dispatch(new Event.Reported(start.run(), report, true));
    assertEquals("code.passed", session.announcement().key());
    assertFalse(session.dispatch(new Event.Pressed("run")).isEmpty());
  }
}
