package forwardpass.lessons.movinggrid;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.matrix.ThreeMoves;
import forwardpass.lessons.node.Nodes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a matrix does to the plane; the numbers are worked by hand. */
class MovingGridTest {
  private static final Matrix LEFT = Matrix.of(new double[][] {{0, -1}, {1, 0}});
  private static final Matrix WIDE = Matrix.of(new double[][] {{2, 0}, {0, 1}});

  @Test
  void vectorIsCarriedAlongByTheColumns() {
    Session<?> session = opened("moving-grid-columns");
    // 1 · [2, −1] + 2 · [1, 1] = [4, 1]
    assertShows("Av=1\u00b7[2,\u22121]+2\u00b7[1,1]=[4,1]", session);
    assertTrue(said(session).endsWith("image=[4,1]"), said(session));
    with(session, "v", "1, 0");
    assertTrue(said(session).endsWith("image=[2,\u22121]"), said(session));
    with(session, "v", "0, 1");
    assertTrue(said(session).endsWith("image=[1,1]"), said(session));
    with(session, "A", "0, -1; 1, 0");
    assertTrue(said(session).endsWith("image=[\u22121,0]"), said(session));
  }

  @Test
  void pullingTheFirstRingChangesTheFirstColumnAlone() {
    Session<?> session = opened("moving-grid-columns");
    session.set(
        session.parameters().withComponent("A", 0, -2).withComponent("A", 2, 3)); // as a drag does
    assertEquals("-2, 1; 3, 1", session.parameters().text("A"));
    // 1 · [−2, 3] + 2 · [1, 1] = [0, 5]
    assertTrue(said(session).endsWith("image=[0,5]"), said(session));
  }

  @Test
  void areaHasASignAndVanishes() {
    Session<?> session = opened("moving-grid-area");
    assertShows("detA=2\u00d72\u22121\u00d71=3", session);
    assertTrue(said(session).startsWith("describe.kept"), said(session));
    with(session, "A", "0, 1; 1, 0");
    assertShows("detA=0\u00d70\u22121\u00d71=\u22121", session);
    assertTrue(said(session).startsWith("describe.over"), said(session));
    with(session, "A", "2, 1; 4, 2");
    assertShows("=0", session);
    assertTrue(said(session).startsWith("describe.flat"), said(session));
    with(session, "A", "-1, 0; 0, -1"); // a half turn: nothing is turned over
    assertShows("detA=(\u22121)\u00d7(\u22121)\u22120\u00d70=1", session);
    assertTrue(said(session).startsWith("describe.kept"), said(session));
  }

  @Test
  void bothOrdersEndInTheirProducts() {
    Session<?> session = opened("moving-grid-order");
    // quarter turn after the stretch: [1, 0] → [2, 0] → [0, 2]; before it: [0, 1] → [−1, 0] → [−2,
    // 0]
    assertEquals("differ ab=[0\u2212120] ba=[0\u2212210]", said(session));
    with(session, "B", "2, 0; 0, 2");
    assertTrue(said(session).startsWith("same"), said(session));
  }

  @Test
  void onTheWayAQuarterTurnIsAnEighth() {
    Columns half = OneAfterAnother.of(LEFT, WIDE).after(0.5);
    double root = Math.sqrt(0.5);
    assertArrayEquals(new double[] {root, root}, half.first(), 1e-12);
    assertArrayEquals(new double[] {-root, root}, half.second(), 1e-12);
  }

  @Test
  void movesEndWhereTheMatricesSay() {
    Columns end = OneAfterAnother.of(WIDE, LEFT).after(2);
    assertArrayEquals(new double[] {0, 2}, end.first(), 1e-12);
    assertArrayEquals(new double[] {-1, 0}, end.second(), 1e-12);
    Columns begin = OneAfterAnother.of(WIDE, LEFT).after(0);
    assertArrayEquals(new double[] {1, 0}, begin.first(), 1e-12);
    assertArrayEquals(new double[] {0, 1}, begin.second(), 1e-12);
  }

  @Test
  void halfTurnDoesNotPassThroughAPoint() {
    ThreeMoves turn = ThreeMoves.of(Matrix.of(new double[][] {{-1, 0}, {0, -1}}));
    for (double part = 0; part <= 1; part += 0.125) {
      double[] at = turn.partly(part, 1, 0);
      assertEquals(1, Math.hypot(at[0], at[1]), 1e-12, "at " + part);
    }
  }

  private static String verdict(Exercise exercise, String typed) {
    Verdict verdict = Verdict.of(exercise.problem(0), typed);
    return verdict.kind() + " " + Nodes.text(new EchoWords().say(verdict.message()));
  }

  @Test
  void builtMatrixIsRunAndNotCompared() {
    // [2, 1] in the first column, determinant −5: 2 · 0 − 5 · 1, and 2 · (−3) − (−1) · 1
    for (String right : List.of("2, 5; 1, 0", "2, -1; 1, -3")) {
      assertTrue(verdict(new ExerciseArea(), right).startsWith("RIGHT"), right);
    }
    assertEquals("WRONG built.ran ran=[2,1,5]", verdict(new ExerciseArea(), "2, -5; 1, 0"));
    assertEquals(
        "WRONG built.lands first=[1,0] both=[1,1]", verdict(new ExerciseColumns(), "1, 0; 0, 1"));
  }
}
