package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.norms.MendNorm;
import forwardpass.lessons.positions.MendRotary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two programs of the chapter on the block that are to be mended. */
class MendBlockTest {
  @Test
  void startersFailWhereTheirFaultShows() {
    CodeLesson norm = MendNorm.lesson();
    assertEquals(
        List.of("test.example", "test.unit", "test.stretch", "test.gain", "test.random"),
        Programs.failed(norm, norm.starter()));
    CodeLesson turn = MendRotary.lesson();
    assertEquals(
        List.of("test.example", "test.length", "test.gap", "test.random"),
        Programs.failed(turn, turn.starter()));
  }

  @Test
  void theWrongLineIsTheOneThatDivides() {
    assertEquals(13, MendNorm.lesson().wrongLine());
    assertEquals(8, MendRotary.lesson().wrongLine());
  }

  /** Other mends of the norm, and other faults: each is found by some test. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Math.sqrt(variance + 1e-5) | Math.sqrt(variance)",
        "(x[i] - mean) / d          | (x[i] - mean) / (d - 1)",
        "out[i] = gain              | if (i < 10) out[i] = gain",
        "gain[i] * (               | gain[0] * (",
        "+ bias[i]                  | ''",
        "return out;                | x[0] = 0; return out;",
        "return out;                | bias[1] = 7; return out;",
        "new double[d]              | new double[d + 1]",
        "return out;                | return new double[0];"
      })
  void otherNormsAreCaught(String from, String to) {
    caught(MendNorm.lesson(), from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x[i] * cos - x[i + 1] * sin | x[i] * cos + x[i + 1] * sin",
        "x[i] * sin + x[i + 1]       | x[i] * sin - x[i + 1]",
        "-1.0 * i / d                | -2.0 * i / d",
        "position *                  | -position *",
        "i < d; i += 2               | i < d && i < 10; i += 2",
        "return out;                 | x[0] = 0; return out;",
        "return out;                 | return new double[position];"
      })
  void otherTurnsAreCaught(String from, String to) {
    caught(MendRotary.lesson(), from, to);
  }

  private static void caught(CodeLesson lesson, String from, String to) {
    String program = lesson.solution().replace(from, to);
    assertNotEquals(lesson.solution(), program);
    List<String> failing = Programs.failed(lesson, program);
    assertTrue(!failing.isEmpty(), program);
    assertTrue(lesson.tests().containsAll(failing), failing::toString);
  }
}
