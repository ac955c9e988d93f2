package forwardpass.lessons.explog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExpLogTest {
  private static <S> String text(Lesson<S> lesson, String parameter, String value) {
    return Nodes.text(List.of(session(lesson, parameter, value).view(new EchoWords())));
  }

  private static <S> Session<S> session(Lesson<S> lesson, String parameter, String value) {
    Parameters parameters = Parameters.initial(lesson.parameters());
    return Session.start(lesson, parameters.withText(parameter, value).get());
  }

  private static void assertShows(String text, String... pieces) {
    for (String piece : pieces) {
      assertTrue(text.contains(piece), () -> piece + " is missing in " + text);
    }
  }

  private static Lesson<?> worked(String id) {
    return Objects.requireNonNull(Lessons.byId(id, new ExpLogChapter().lessons()));
  }

  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion();
  }

  @Test
  void multipliesAndAddsLogarithms() {
    String text = text(worked("exp-log-log-space"), "p", "0.8, 0.6, 0.9");
    assertShows(text, "0.432", "\u22120.223", "\u22120.511", "\u22120.105", "\u22120.839");
    assertShows(text, "0.223", "0.511", "0.105");
  }

  @Test
  void theCurvesMirrorEachOther() {
    String text = text(new ExpLogCurves(), "x", "1");
    assertShows(text, "(1, 2.718)", "(2.718, 1)");
    assertShows(text(new ExpLogCurves(), "x", "0"), "(0, 1)", "(1, 0)");
    assertShows(text(new ExpLogCurves(), "x", "-1"), "(\u22121, 0.368)", "(0.368, \u22121)");
  }

  @Test
  void halvesUnderflowAfter150And1075Factors() {
    String text = text(new Underflow(), "n", "150");
    assertShows(text, "single=0.000", "double=7.006\u00d710\u207b\u2074\u2076", "n=150 m=1,075");
    assertShows(text(new Underflow(), "n", "149"), "single=1.401\u00d710\u207b\u2074\u2075");
    assertShows(text(new Underflow(), "n", "1075"), "double=0.000", "log=\u2212745.133");
  }

  @Test
  void aFactorAboveOneHalfComesToRestInstead() {
    assertShows(text(new Underflow(), "p", "0.9"), "outcome.rest");
    assertShows(text(new Underflow(), "p", "0.5"), "outcome.zero");
  }

  @Test
  void theHandleStandsWhereTheProductIs() {
    String html = HtmlPrinter.print(session(new Underflow(), "n", "0").view(new EchoWords()));
    assertShows(html, "data-drag=\"n\"", "translate(48 34)");
  }

  @Test
  void theListedExercisesHaveTheListedAnswers() {
    assertEquals("0.368, 1.000, 2.718", conclusion(new ExerciseExpValues()));
    assertEquals("20.09", conclusion(new ExerciseInverse()));
    assertEquals("8.0", conclusion(new ExerciseSimplify()));
  }
}
