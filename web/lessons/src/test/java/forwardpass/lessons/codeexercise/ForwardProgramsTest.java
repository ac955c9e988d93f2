package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.forwardpass.MendNext;
import forwardpass.lessons.forwardpass.MendNextSuite;
import forwardpass.lessons.lossplace.WriteLoss;
import forwardpass.lessons.lossplace.WriteLossSuite;
import forwardpass.lessons.work.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chapter's two programs, right and wrong. */
class ForwardProgramsTest {
  private static final CodeLesson MEND = MendNext.lesson();
  private static final CodeLesson WRITE = WriteLoss.lesson();
  private static final int RUNS = 50;

  private static List<Outcome> test(CodeLesson lesson, int run, String program) {
    String input = lesson.job(run, program).input();
    Task task =
        new CodeTask(
            lesson.id().equals(MendNext.ID) ? MendNextSuite::suite : WriteLossSuite::suite, input);
    String report = "";
    while (!task.isDone()) {
      report = String.valueOf(task.advance());
    }
    return Outcome.ofReport(report);
  }

  private static boolean passes(CodeLesson lesson, int run, String program) {
    return test(lesson, run, program).stream().allMatch(Outcome::passed);
  }

  @Test
  void solutionsPassEveryTestNamedOnThePageInEveryRun() {
    for (CodeLesson lesson : List.of(MEND, WRITE)) {
      List<Outcome> outcomes = test(lesson, 1, lesson.solution());
      assertEquals(lesson.tests(), outcomes.stream().map(Outcome::key).toList());
      for (int run = 1; run <= RUNS; run++) {
        assertTrue(passes(lesson, run, lesson.solution()), lesson.id());
        assertFalse(passes(lesson, run, lesson.starter()), lesson.id());
      }
    }
  }

  /** Other mends that are wrong: each is found in every run. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e[k * d + p]           | e[p * d + k]",
        "e[k * d + p]           | e[k * v + p]",
        "(t - 1) * d + p        | p",
        "(t - 1) * d + p        | (t - 2) * d + p",
        "logit > most           | logit < most",
        "Double.NEGATIVE_INFINITY | 0",
        "return best            | return best + 1"
      })
  void otherFaultsOfTheHeadAreFound(String from, String to) {
    wrong(MEND, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tokens[t + 1]                   | tokens[t]",
        "t < tokens.length - 1           | t < tokens.length - 2",
        "sum / (tokens.length - 1)       | sum",
        "sum / (tokens.length - 1)       | sum / tokens.length",
        "logits[t * v + k] - most        | logits[t * v + k]",
        "Math.log(exps) + most - logits  | Math.log(exps) - logits",
        "sum += Math.log                 | sum -= Math.log"
      })
  void otherLossesAreFound(String from, String to) {
    wrong(WRITE, from, to);
  }

  private static void wrong(CodeLesson lesson, String from, String to) {
    String program = lesson.solution().replace(from, to);
    assertFalse(program.equals(lesson.solution()), from);
    for (int run = 1; run <= RUNS; run++) {
      assertFalse(passes(lesson, run, program), program);
    }
  }
}
