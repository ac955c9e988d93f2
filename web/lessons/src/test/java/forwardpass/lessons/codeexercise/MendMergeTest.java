package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.tokenization.MendMerge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendMergeTest {
  private static final CodeLesson LESSON = MendMerge.lesson();

  @Test
  void theStarterStutters() {
    assertTrue(Programs.failed(LESSON, LESSON.starter()).contains(LESSON.tests().get(0)));
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
    assertFalse(Programs.failed(LESSON, program).isEmpty(), program);
  }
}
