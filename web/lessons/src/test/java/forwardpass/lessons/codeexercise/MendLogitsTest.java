package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import forwardpass.lessons.tiedhead.MendLogits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendLogitsTest {
  private static final CodeLesson LESSON = MendLogits.lesson();

  @Test
  void theSolutionPassesEveryTestNamedOnThePage() {
    Programs.assertIsSolved(LESSON);
  }

  @Test
  void everyTestOfTheNumbersFindsTheFaultOfTheStarter() {
    for (Outcome outcome : Programs.tested(LESSON, LESSON.starter())) {
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
    assertFalse(Programs.tested(LESSON, program).stream().allMatch(Outcome::passed), program);
  }
}
