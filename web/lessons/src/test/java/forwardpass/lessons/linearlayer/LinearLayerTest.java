package forwardpass.lessons.linearlayer;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import org.junit.jupiter.api.Test;

/** The numbers that the page cites, worked by hand, as its lessons print them. */
class LinearLayerTest {
  @Test
  void scoresOfIdentitiesAreTheIdentity() {
    Session<?> session = opened("matrices-scores");
    assertShows("1×1+0×0=1", session);
    assertShows("[1001]", session);
  }

  @Test
  void batchedShapesGiveTwoFourFour() {
    Session<?> session = opened("matrices-shapes");
    assertEquals("announce result=(2, 4, 4)", said(session));
    assertShows("256", session); // 2 · 4 · 4 · 8 multiplications
    with(session, "right", "8, 4");
    assertEquals("announce result=(2, 4, 4)", said(session));
    with(session, "right", "3, 8, 4");
    assertTrue(said(session).startsWith("misfit.batch"), said(session));
    with(session, "right", "2, 7, 4");
    assertTrue(said(session).startsWith("misfit.inner"), said(session));
    assertFalse(session.parameters().withText("right", "2.5, 3").isOk());
  }

  @Test
  void linearLayerTurnsMultipliesAndAddsTheBias() {
    Session<?> session = opened("matrices-linear");
    assertShows("bias.numbers product=11 bias=10=21", session);
    assertShows("bias.numbers product=7 bias=−2=5", session);
    assertTrue(said(with(session, "b", "1")).startsWith("misfit-bias"), said(session));
  }

  @Test
  void productTransposedIsTheTransposesTheOtherWayRound() {
    Session<?> session = opened("matrices-transpose-steps");
    // AB = [[1 + 6, 2 + 3], [4 + 12, 5 + 6]] = [[7, 5], [16, 11]]
    assertShows("[751611]", session);
    assertEquals("announce result=[716511]", said(session));
    with(session, "B", "1; 0; 2"); // a vector: [7, 16] as a row
    assertEquals("announce result=[716]", said(session));
    with(session, "B", "1, 2");
    assertTrue(said(session).startsWith("misfit"), said(session));
  }
}
