package forwardpass.lessons.flashattention;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;

/** The worked example and the figure, by hand. */
class FlashAttentionTest {
  /**
   * Tile 1: e⁻¹ + 1 = 1.368, 10 · 0.368 + 2 = 5.679. Factor e⁻² = 0.135. Tile 2: 1, 0.368; sum
   * 0.185 + 1.368 = 1.553; mix 0.769 + 6 − 1.472 = 5.297; 3.411.
   */
  @Test
  void twoTilesByHand() {
    Session<?> session = session(new WorkedLesson(new OnlineByHand()));
    assertShows(session, "1.368", "5.679", "0.135", "1.553", "5.297");
    assertTrue(said(session).contains("output=3.411"), said(session));
  }

  @Test
  void everyTileSizeEndsAtTheWholeSoftmax() {
    Session<?> session = session(new TilesFigure());
    for (int size = 1; size <= 8; size++) {
      with(session, "size", Integer.toString(size));
      String said = said(session);
      String output = said.replaceAll(".*output=(\\S+).*", "$1");
      assertTrue(said.contains("whole=" + output), said);
    }
  }
}
