package forwardpass.lessons.positions;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Order, and how a model is told of it. */
class PositionsTest {
  private static final double[] X = {1, 0.5, -1, 0.5, 1, -0.5, 0.5, 1};

  @Test
  void rotaryScoresDependOnTheDistanceAlone() {
    double near = PositionDots.score("rotary", X, 9, 4);
    assertEquals(near, PositionDots.score("rotary", X, 35, 30), 1e-12);
    // pairs of squared lengths 1.25 each, turned by 5, 0.5, 0.05, 0.005 radians against each other
    double wanted = 1.25 * (Math.cos(5) + Math.cos(0.5) + Math.cos(0.05) + Math.cos(0.005));
    assertEquals(wanted, near, 1e-12);
  }

  @Test
  void addedPositionsSeeWhereTheyAreToo() {
    for (String kind : List.of("learned", "sinusoidal")) {
      double here = PositionDots.score(kind, X, 9, 4);
      assertNotEquals(here, PositionDots.score(kind, X, 35, 30), 0.01);
    }
  }

  @Test
  void twoArrowsMovedTogetherKeepTheirScore() {
    Session<?> session = prepared(new RotaryPlane());
    String before = scoreOf(said(session));
    with(session, "m", "9");
    with(session, "n", "7");
    assertEquals(before, scoreOf(said(session)));
    with(session, "m", "10");
    assertNotEquals(before, scoreOf(said(session)));
  }

  private static String scoreOf(String said) {
    int at = said.indexOf("score=");
    assertTrue(at > 0, said);
    return said.substring(at).split(" ", -1)[0];
  }

  @Test
  void aPlaceIsFourWaves() {
    Session<?> session = prepared(new WorkedLesson(new SinusoidByHand()));
    assertShows("0.141", session); // sin 3
    assertShows("1.141", session); // 1 + sin 3
  }

  @Test
  void citesWavelengths() {
    // 2π, and 2π · 10,000^(126/128) = 54,410.1; 4,096 over it
    List<String> wanted = List.of("6.28", "54,410", "0.075");
    List<Fact> facts = new PositionsChapter().facts();
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i), Nodes.text(List.of(facts.get(i).value())));
    }
  }
}
