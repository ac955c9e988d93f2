package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.enoughquestions.MendClustered;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendClusteredTest {
  private static List<Outcome> test(String program) {
    return Outcome.ofReport(Sessions.report(MendClustered.lesson().job(1, program)));
  }

  @Test
  void theMendedProgramPassesAndTheFaultyOneFailsWhereAnswersCancel() {
    CodeLesson lesson = MendClustered.lesson();
    List<Outcome> mended = test(lesson.solution());
    assertEquals(lesson.tests(), mended.stream().map(Outcome::key).toList());
    assertTrue(mended.stream().allMatch(Outcome::passed), mended::toString);
    List<String> failing =
        test(lesson.starter()).stream().filter(one -> !one.passed()).map(Outcome::key).toList();
    assertEquals(List.of("test.cancel", "test.random"), failing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum += score[i] - mean;    | squares += (score[i] - mean) * (score[i] - mean); | test.whole",
        "squares += sum * sum;      | squares += sum;                                   | test.single",
        "(stories - 1)              | stories                                           | test.single",
        "mean += score[i] / n;      | mean += score[i];                                 | test.single"
      })
  void otherMendingsAreCaught(String from, String to, String failing) {
    List<Outcome> outcomes = test(MendClustered.lesson().solution().replace(from, to));
    assertTrue(
        outcomes.stream().anyMatch(one -> one.key().equals(failing) && !one.passed()),
        outcomes::toString);
  }
}
