package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.Sessions;
import java.util.List;

/** Programs of readers, run by the tests of an exercise. */
final class Programs {
  private Programs() {}

  static List<Outcome> tested(CodeLesson lesson, String program) {
    return Outcome.ofReport(Sessions.report(lesson.job(1, program)));
  }

  /** The lesson's own solution passes every test, and the tests are those named on the page. */
  static void assertIsSolved(CodeLesson lesson) {
    List<String> passed =
        tested(lesson, lesson.solution()).stream()
            .filter(Outcome::passed)
            .map(Outcome::key)
            .toList();
    assertEquals(lesson.tests(), passed);
  }
}
