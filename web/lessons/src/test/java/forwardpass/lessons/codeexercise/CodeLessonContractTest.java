package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every exercise in code, whatever it asks for. */
class CodeLessonContractTest {
  private static final int RUNS = 50;

  static Stream<CodeLesson> lessons() {
    return Lessons.all().stream().filter(CodeLesson.class::isInstance).map(CodeLesson.class::cast);
  }

  @Test
  void theBookHasSuchExercises() {
    assertTrue(lessons().map(Lesson::id).count() > 5);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theSolutionPassesEveryTestNamedOnThePageInEveryRun(CodeLesson lesson) {
    for (int run = 1; run <= RUNS; run++) {
      List<Outcome> outcomes = Programs.tested(lesson, run, lesson.solution());
      assertEquals(lesson.tests(), outcomes.stream().map(Outcome::key).toList());
      assertTrue(outcomes.stream().allMatch(Outcome::passed), run + ": " + outcomes);
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theStarterCanBeReadAndFails(CodeLesson lesson) {
    assertFalse(Programs.failed(lesson, lesson.starter()).isEmpty(), lesson.starter());
  }
}
