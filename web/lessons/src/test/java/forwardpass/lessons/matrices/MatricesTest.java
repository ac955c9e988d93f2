package forwardpass.lessons.matrices;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.lesson.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that the curriculum names, as the lessons print them. */
class MatricesTest {
  @Test
  void figureMatvecGivesEightSixSix() {
    Session<?> session = opened("matrices-matvec");
    assertTrue(said(session).contains("sum=8"), said(session));
    with(session, "cell", "0, 1");
    assertShows("0×4+3×2=6", session);
    with(session, "cell", "0, 2");
    assertShows("1×4+1×2=6", session);
  }

  @Test
  void projectionGivesElevenSeven() {
    Session<?> session = opened("matrices-matvec-steps");
    assertShows("1×3+0×1+2×4=11", session);
    assertShows("0×3+3×1+1×4=7", session);
    assertShows("[11,7]", session);
  }

  @Test
  void productGivesTheFourSumsOfTheBook() {
    Session<?> session = opened("matrices-matmul-steps");
    for (String sum : List.of("1×5+2×7=19", "1×6+2×8=22", "3×5+4×7=43", "3×6+4×8=50")) {
      assertShows(sum, session);
    }
    assertShows("[19224350]", session); // the four cells between their brackets
  }

  @Test
  void orderFigureShowsBothProducts() {
    assertShows("19224350", opened("matrices-order"));
    assertShows("23343146", opened("matrices-order"));
    assertEquals("differ count=4", said(opened("matrices-order")));
    assertEquals("same", said(with(opened("matrices-order"), "B", "2, 0; 0, 2")));
  }

  @Test
  void misfitNamesBothShapes() {
    Session<?> session = with(opened("matrices-product"), "A", "1, 2, 3; 4, 5, 6");
    String said = said(session);
    assertEquals("misfit left=(2, 3) right=(2, 2) k=3 other=2", said);
    assertShows(said, session);
    with(session, "B", "1, 2; 3, 4; 5, 6");
    assertTrue(said(session).startsWith("describe"), said(session));
  }

  @Test
  void chosenCellStaysWithinASmallerResult() {
    Session<?> session = with(opened("matrices-product"), "cell", "1, 1");
    assertTrue(said(session).contains("sum=50"), said(session));
    with(session, "B", "5; 7");
    assertEquals("0, 1", session.parameters().text("cell"));
    assertTrue(said(session).contains("sum=43"), said(session));
  }

  @Test
  void listedExercisesHaveTheAnswersOfTheCurriculum() {
    assertEquals(List.of(10.0, 6.0), new ExerciseMatvec().problem(0).expected());
    assertEquals(List.of(768.0, 512.0), new ExerciseShape().problem(0).expected());
    assertEquals(List.of(3, 2), new ExerciseAb().problem(0).expected());
    assertEquals(ShapeAnswer.UNDEFINED, new ExerciseBa().problem(0).expected());
    assertEquals(
        List.of(List.of(19.0, 22.0), List.of(43.0, 50.0), List.of(23.0, 34.0), List.of(31.0, 46.0)),
        new ExerciseMatmul().problem(0).expected());
  }

  @Test
  void writtenProductPassesAndItsSlipsAreNamed() {
    CodeLesson lesson = ImplementMatmul.lesson();
    assertFalse(report(lesson.solution()).contains("fault"), report(lesson.solution()));
    assertTrue(report(lesson.starter()).contains("fault.zeros"));
    String turned =
        lesson.solution().replace("a[i * k + p] * b[p * n + j]", "b[i * k + p] * a[p * n + j]");
    assertTrue(report(turned).contains("fault.order"), report(turned));
  }

  private static String report(String program) {
    return Sessions.report(ImplementMatmul.lesson().job(1, program));
  }
}
