package forwardpass.lessons.eigensvd;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.shown;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that the curriculum names, as the lessons print them. */
class EigenSvdTest {
  @Test
  void eigenFigureSaysWhichDirectionsSurvive() {
    Session<?> session = with(opened("matrices-eigen"), "v", "1, 1");
    assertTrue(said(session).contains("factor=3"), said(session));
    with(session, "v", "1, -1");
    assertTrue(said(session).contains("factor=1"), said(session));
    with(session, "v", "1.5, 0.5");
    assertTrue(said(session).startsWith("turned"), said(session));
    with(session, "A", "0, -1; 1, 0");
    assertTrue(said(session).startsWith("all-turned"), said(session));
    with(session, "v", "0, 0");
    assertTrue(said(session).startsWith("zero"), said(session));
  }

  @Test
  void svdByHandHasRootsOfFortyFiveAndFive() {
    Session<?> session = opened("matrices-svd-steps");
    assertShows("[25202025]", session);
    assertShows("6.708", session);
    assertShows("2.236", session);
    assertShows("45\u22486.708", session); // digits are dropped: ≈, not =
  }

  @Test
  void pictureIsWholeAtFullRankAndEmptyAtNone() {
    Session<?> session = with(opened("matrices-picture"), "k", "40");
    assertTrue(said(session).contains("error=0.0"), said(session));
    with(session, "k", "0");
    assertTrue(said(session).contains("error=100.0"), said(session));
  }

  @Test
  void wordVectorsAreDecomposedOnceTheyHaveCome() throws IOException {
    Session<?> session = opened("matrices-words");
    List<Command> asked = session.dispatch(new Event.Pressed("load"));
    assertEquals(List.of(new Command.Load(1, "vectors/words.bin")), asked);
    byte[] file = Files.readAllBytes(Path.of("../../static/vectors/words.bin"));
    session.dispatch(new Event.Loaded(1, "vectors/words.bin", file));
    assertTrue(said(session).startsWith("outcome k=8 words=48"), said(session));
    assertShows("queen", session);
    with(session, "k", "48");
    assertTrue(said(session).endsWith("error=0.0"), said(session));
  }

  @Test
  void failedLoadIsSaidAndCanBeTriedAgain() {
    Session<?> session = opened("matrices-words");
    session.dispatch(new Event.Pressed("load"));
    session.dispatch(new Event.Failed(1, "no network"));
    assertEquals("failed", said(session));
    assertEquals(1, session.dispatch(new Event.Pressed("load")).size());
  }

  @Test
  void eigenvaluesComeFromTraceAndDeterminant() {
    Session<?> session = opened("eigen-svd-characteristic");
    // 4 + 3 = 7; 4 · 3 − 1 · 2 = 10; 3.5² − 10 = 2.25, root 1.5; 3.5 + 1.5 and 3.5 − 1.5
    assertShows("trace.numbers=7", session);
    assertShows("det.numbers=10", session);
    assertShows("under.numbers=2.25", session);
    assertShows("values.plus=5", session);
    assertShows("values.minus=2", session);
    // (A − 5I)[1, 1] = 0 and (A − 2I)[1, −2] = 0, of magnitude 1
    assertShows("0.707,0.707", session);
    assertTrue(said(session).contains("[5,2]"), said(session));
  }

  @Test
  void aTurnHasAComplexPair() {
    Session<?> session = with(opened("eigen-svd-characteristic"), "A", "0, -1; 1, 0");
    assertShows("under.numbers=\u22121", session);
    assertTrue(said(session).contains("0\u00b11i"), said(session));
    // 1 ± i: trace 2, determinant 2, magnitude √2; after eight rounds (√2)⁸ = 16 times as large
    with(session, "A", "1, -1; 1, 1");
    assertTrue(said(session).contains("1\u00b11i"), said(session));
    assertShows("size.numbers\u22481.414", session);
  }

  @Test
  void aShearHasOneDirection() {
    Session<?> session = with(opened("eigen-svd-characteristic"), "A", "1, 1; 0, 1");
    assertShows("vectors.numbers i=1", session);
    assertFalse(shown(session).contains("vectors.numbers i=2"), "one direction, not two");
    assertTrue(said(session).contains("[1,1]"), said(session));
  }

  /** For [[3, 0], [4, 5]]: AᵀA = [[25, 20], [20, 25]], so v₁ lies at 45°; A v₁ ∝ [3, 9]. */
  @Test
  void threeMovesEndWhereTheMatrixTakesTheAxes() {
    Session<?> session = opened("eigen-svd-moves");
    assertShows("line.first start=\u221245.0 wide=6.708 high=2.236 last=71.6", session);
    assertTrue(said(session).startsWith("describe start=\u221245.0 wide=6.708"), said(session));
    assertShows("row.across[3,4]", session);
    assertShows("row.up[0,5]", session);
    with(session, "move", "0");
    assertShows("row.across[1,0]", session);
    assertShows("row.long[0.707,0.707]", session);
    with(session, "move", "2"); // stretched along the axes: s₁ to the right, s₂ upwards
    assertShows("row.long[6.708,0]", session);
    assertShows("row.short[0,2.236]", session);
  }

  @Test
  void aMirrorShowsAsANegativeStretch() {
    Session<?> session = with(opened("eigen-svd-moves"), "A", "0, 3; 2, 0");
    assertShows("wide=3 high=\u22122", session);
    assertShows("line.last-mirrored", session);
  }
}
