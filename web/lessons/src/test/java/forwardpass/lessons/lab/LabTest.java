package forwardpass.lessons.lab;

import static forwardpass.lessons.Sessions.assertContains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabTest {
  private static Session<?> lab(String... settings) {
    return Sessions.session(new LinearAlgebraLab(), settings);
  }

  /** All that the lesson prints, without blanks. */
  private static String printed(Session<?> session) {
    return Sessions.shown(session).replace(" ", "");
  }

  private static String announced(Session<?> session) {
    return Sessions.said(session).replace(" ", "");
  }

  @Test
  void addsAndSubtractsInTheLab() {
    String said = announced(lab());
    assertContains(said, "sum=[4,4]");
    assertContains(said, "difference=[2,\u22122]");
    assertContains(said, "distance=2.83");
  }

  @Test
  void measuresTheAngleInTheLab() {
    String right = announced(lab("tab", "dot", "a", "1, 2", "b", "2, -1"));
    assertContains(right, "dot=0");
    assertContains(right, "degrees=90");
    String close = announced(lab("tab", "dot", "a", "3, 4", "b", "4, 3"));
    assertContains(close, "cosine=0.960");
    assertContains(close, "degrees=16");
  }

  @Test
  void staysCalmWhereThereIsNoAngle() {
    Session<?> session = lab("tab", "dot", "a", "0, 0", "b", "0, 0");
    assertContains(announced(session), "no-angle");
    assertContains(printed(session), "outcome.no-direction");
  }

  @Test
  void findsTheDirectionsThatAMatrixOnlyStretches() {
    Session<?> stretch = lab("tab", "matrix", "W", "2, 0; 0, 3");
    assertContains(printed(stretch), "\u03bb=3.00[0,1]");
    assertContains(printed(stretch), "\u03bb=2.00[1,0]");
    assertContains(announced(stretch), "det=6");
    Session<?> turn = lab("tab", "matrix", "W", "0, -1; 1, 0");
    assertContains(printed(turn), "outcome.no-eigen");
    Session<?> shear = lab("tab", "matrix", "W", "1, 1; 0, 1");
    assertContains(announced(shear), "count=1");
    Session<?> flat = lab("tab", "matrix", "W", "1, 2; 1, 2");
    assertContains(printed(flat), "outcome.flat");
    Session<?> mirror = lab("tab", "matrix", "W", "0, 1; 1, 0");
    assertContains(printed(mirror), "outcome.mirrored");
  }

  /** After the third move the unit arrows have arrived at the columns, whatever the matrix. */
  @Test
  void threeMovesMakeTheMatrix() {
    String[] matrices = {
      "2, 1; 0.5, 1.5", "0, 1; 1, 0", "1, 2; 1, 2", "-1, 0; 0, -2", "3, -2; 1, -4", "0, 0; 0, 0"
    };
    for (String w : matrices) {
      String text = printed(lab("tab", "moves", "W", w));
      String columns =
          text.substring(text.indexOf("mark.first") + 10, text.indexOf("mark.across"))
              .replace("mark.second", "");
      String arrived = text.substring(text.indexOf("mark.across") + 11).replace("mark.up", "");
      assertTrue(arrived.startsWith(columns), w + ": " + columns + " \u2260 " + arrived);
    }
  }

  /** The printed vector is [4, 1], of magnitude √17 ≈ 4.12. */
  @Test
  void saysWhatAShortSumLacks() {
    Problem<?> problem = new ExerciseShortSum().problem(0);
    Message near = lacks(problem, -3, -1); // the root of 10
    assertEquals("built.magnitude", near.key());
    assertEquals("3.16", Nodes.text(List.of(near.args().get(0).value().get(0))));
    assertEquals("built.vanishes", lacks(problem, -4.01, -1).key());
    Message across = lacks(problem, 1, -4); // [5, -3], the root of 34
    assertEquals("built.long", across.key());
    assertEquals("5.83", Nodes.text(List.of(across.args().get(0).value().get(0))));
    assertEquals(Verdict.Kind.RIGHT, Verdict.of(problem, "-4, 1").kind());
  }

  private static Message lacks(Problem<?> problem, double x, double y) {
    Verdict verdict = Verdict.of(problem, x + ", " + y);
    assertEquals(Verdict.Kind.WRONG, verdict.kind(), x + ", " + y);
    return verdict.message();
  }
}
