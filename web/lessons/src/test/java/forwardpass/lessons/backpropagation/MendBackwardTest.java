package forwardpass.lessons.backpropagation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.SmallJavaSubmission;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendBackwardTest {
  private static final CodeLesson LESSON = MendBackward.lesson();

  /** The keys of the tests that a program fails. */
  private static List<String> failures(String text) {
    SmallJavaSubmission program = SmallJavaSubmission.of(text);
    List<String> failures = new ArrayList<>();
    for (CodeTest test : MendBackwardSuite.suite(1).tests()) {
      if (test.check().run(program) != null) {
        failures.add(test.key());
      }
    }
    return failures;
  }

  @Test
  void theFaultyProgramIsRightOnlyWhereNoPathsJoin() {
    assertEquals(List.of("test.square", "test.twice", "test.many"), failures(LESSON.starter()));
    assertEquals(List.of(), failures(LESSON.solution()));
    assertNotEquals(LESSON.starter(), LESSON.solution());
    List<String> keys = MendBackwardSuite.suite(1).tests().stream().map(CodeTest::key).toList();
    assertEquals(LESSON.tests(), keys);
  }

  /** Another fault in place of the mended one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grad[left[i]] += | grad[left[i]] = | test.many",
        "grad[i] * byRight[i] | byRight[i] | test.many",
        "grad[i] * byLeft[i] | grad[i] + byLeft[i] | test.chain",
        "grad[n - 1] = 1 | grad[n - 1] = 2 | test.chain",
        "i = n - 1; i >= 0; i-- | i = 0; i < n; i++ | test.chain",
        "grad[i] * byRight[i] | grad[i] * byLeft[i] | test.twice",
        "return grad; | byLeft[n - 1] = 0; return grad; | test.untouched"
      })
  void otherFaultsAreFoundToo(String right, String wrong, String test) {
    String program = LESSON.solution().replace(right, wrong);
    assertNotEquals(LESSON.solution(), program);
    assertEquals(true, failures(program).contains(test), failures(program)::toString);
  }

  /** By hand: x · x at 3, and x · (y + x) at 3 and 2. */
  @Test
  void whatIsWantedIsWhatPaperGives() {
    assertArrayEquals(
        new double[] {6, 1},
        MendBackwardSuite.wanted(
            new int[] {-1, 0}, new int[] {-1, 0}, new double[] {0, 3}, new double[] {0, 3}));
    assertArrayEquals(
        new double[] {8, 3, 3, 1},
        MendBackwardSuite.wanted(
            new int[] {-1, -1, 1, 0},
            new int[] {-1, -1, 0, 2},
            new double[] {0, 0, 1, 5},
            new double[] {0, 0, 1, 3}));
  }

  @Test
  void saysWhichNodeHasWhatGradient() {
    CodeTest square = MendBackwardSuite.suite(1).tests().get(1);
    Message fault =
        Objects.requireNonNull(square.check().run(SmallJavaSubmission.of(LESSON.starter())));
    assertEquals("fault.gradient", fault.key());
    assertEquals("0", fault.args().get(0).value().get(0) instanceof Num num ? num.text() : "");
  }
}
