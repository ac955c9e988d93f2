package forwardpass.lessons.codeexercise;

import forwardpass.lessons.Sessions;
import java.util.List;

/** What becomes of a reader's program in an exercise. */
final class Programs {
  private Programs() {}

  /** The outcome of every test in that run: the run's number draws the hidden ones. */
  static List<Outcome> tested(CodeLesson lesson, int run, String program) {
    return Outcome.ofReport(Sessions.report(lesson.job(run, program)));
  }

  /** The keys of the tests that it fails in the first run. */
  static List<String> failed(CodeLesson lesson, String program) {
    return tested(lesson, 1, program).stream()
        .filter(outcome -> !outcome.passed())
        .map(Outcome::key)
        .toList();
  }
}
