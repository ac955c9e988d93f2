package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.heads.MendAttention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendAttentionTest {
  private static final CodeLesson LESSON = MendAttention.lesson();

  @Test
  void theSolutionPassesEveryTestNamedOnThePage() {
    Programs.assertIsSolved(LESSON);
  }

  @Test
  void theStarterFailsAtTheFirstRow() {
    assertFalse(Programs.tested(LESSON, LESSON.starter()).get(0).passed());
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
      assertTrue(Programs.tested(LESSON, program).stream().allMatch(Outcome::passed));
    } else {
      assertFalse(Programs.tested(LESSON, program).stream().allMatch(Outcome::passed), program);
    }
  }
}
