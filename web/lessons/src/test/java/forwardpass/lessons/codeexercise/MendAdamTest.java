package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.optimizers.MendAdam;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendAdamTest {
  private static List<Outcome> test(String program) {
    return Outcome.ofReport(Sessions.report(MendAdam.lesson().job(1, program)));
  }

  @Test
  void theMendedAdamPassesAndTheFaultyOneFailsWhereItMoves() {
    CodeLesson lesson = MendAdam.lesson();
    List<Outcome> mended = test(lesson.solution());
    assertEquals(lesson.tests(), mended.stream().map(Outcome::key).toList());
    assertTrue(mended.stream().allMatch(Outcome::passed));
    List<String> failing =
        test(lesson.starter()).stream().filter(one -> !one.passed()).map(Outcome::key).toList();
    assertEquals(
        List.of("test.first", "test.any-size", "test.two", "test.zero", "test.long"), failing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate * m /        | rate * mHat * 10 / | test.first",
        "rate * m /        | rate * m * 10 /    | test.two",
        "Math.sqrt(vHat)   | Math.sqrt(v)       | test.first",
        "Math.pow(0.9, t)  | 0.9                | test.two",
        "0.05 * g * g      | 0.05 * g           | test.first"
      })
  void otherMendingsAreCaught(String from, String to, String failing) {
    String program = MendAdam.lesson().starter();
    String base = from.contains("rate * m") ? program : MendAdam.lesson().solution();
    List<Outcome> outcomes = test(base.replace(from, to));
    assertTrue(
        outcomes.stream().anyMatch(one -> one.key().equals(failing) && !one.passed()),
        outcomes::toString);
  }
}
