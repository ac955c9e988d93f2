package forwardpass.lessons.eigensvd;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
