package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.tokenization.MendMerge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendMergeTest {
  private static final CodeLesson LESSON = MendMerge.lesson();

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
  void theStarterStutters() {
    assertFalse(test(LESSON.starter()).get(0).passed());
  }

  /** Other mends that are wrong: each is found by some test. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i += 2;           | i += 3;",
        "out[n] = id;      | out[n] = left;",
        "ids[i] == left && | ''",
        "&& ids[i + 1] == right | ''",
        "i + 1 < ids.length && | i + 2 < ids.length &&",
        "int[n];           | int[ids.length];",
        "out[n] = ids[i];  | out[n] = 0;"
      })
  void findsOtherFaults(String from, String to) {
    String program = LESSON.solution().replace(from, to);
    assertFalse(program.equals(LESSON.solution()), from);
    assertFalse(test(program).stream().allMatch(Outcome::passed), program);
  }
}
