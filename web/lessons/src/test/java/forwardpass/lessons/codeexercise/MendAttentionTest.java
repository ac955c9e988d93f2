package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.heads.MendAttention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendAttentionTest {
  private static final CodeLesson LESSON = MendAttention.lesson();

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
  void theStarterFailsAtTheFirstRow() {
    assertFalse(test(LESSON.starter()).get(0).passed());
  }

  /** Other mends that are wrong: each is found by some test. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "j <= i;          | j < t;",
        "j <= i;          | j <= i + 1 && j < t;",
        "/ Math.sqrt(d)   | / d",
        "/ Math.sqrt(d)   | / Math.sqrt(2)",
        "/ Math.sqrt(d)   | ''",
        "w[j] / sum       | w[j]",
        "double sum = 0;  | double sum = 1e-300;"
      })
  void findsOtherFaults(String from, String to) {
    String program = LESSON.solution().replace(from, to);
    if (to.contains("1e-300")) { // as right as the solution, and so it passes
      assertTrue(test(program).stream().allMatch(Outcome::passed));
    } else {
      assertFalse(test(program).stream().allMatch(Outcome::passed), program);
    }
  }
}
