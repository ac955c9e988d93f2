package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.tiedhead.MendLogits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendLogitsTest {
  private static final CodeLesson LESSON = MendLogits.lesson();

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
  void everyTestOfTheNumbersFindsTheFaultOfTheStarter() {
    for (Outcome outcome : test(LESSON.starter())) {
      assertEquals(outcome.key().equals("test.untouched"), outcome.passed(), outcome.key());
    }
  }

  /** Other mends that are wrong: each is found by some test. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e[id * d + j];    | e[id + j];",
        "e[id * d + j];    | e[id * d];",
        "e[id * d + j];    | e[id * 2 + j];",
        "e[id * d + j];    | e[j * d + id];",
        "e[i * d + j];     | e[j * v + i];",
        "out[i] +=         | out[i] =",
        "return out;       | e[0] = 0; return out;"
      })
  void findsOtherFaults(String from, String to) {
    String program = LESSON.solution().replace(from, to);
    assertFalse(program.equals(LESSON.solution()), from);
    assertFalse(test(program).stream().allMatch(Outcome::passed), program);
  }
}
