package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.resampling.MendInterval;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendIntervalTest {
  private static List<Outcome> test(String program) {
    return Outcome.ofReport(Sessions.report(MendInterval.lesson().job(1, program)));
  }

  @Test
  void theMendedProgramPassesAndTheFaultyOneFailsWhereScoresVary() {
    CodeLesson lesson = MendInterval.lesson();
    List<Outcome> mended = test(lesson.solution());
    assertEquals(lesson.tests(), mended.stream().map(Outcome::key).toList());
    assertTrue(mended.stream().allMatch(Outcome::passed), mended::toString);
    List<String> failing =
        test(lesson.starter()).stream().filter(one -> !one.passed()).map(Outcome::key).toList();
    assertEquals(List.of("test.five", "test.two", "test.shift", "test.many"), failing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "variance / n          | variance / (n - 1)         | test.five",
        "t * Math.sqrt         | Math.sqrt                  | test.two",
        "sum / n;              | sum / (n - 1);             | test.alike",
        "Math.sqrt(variance / n) | variance / n             | test.many",
        "{mean - half, mean + half} | {mean - half}         | test.alike"
      })
  void otherMendingsAreCaught(String from, String to, String failing) {
    List<Outcome> outcomes = test(MendInterval.lesson().solution().replace(from, to));
    assertTrue(
        outcomes.stream().anyMatch(one -> one.key().equals(failing) && !one.passed()),
        outcomes::toString);
  }
}
