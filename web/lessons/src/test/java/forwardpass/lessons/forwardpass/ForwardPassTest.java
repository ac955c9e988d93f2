package forwardpass.lessons.forwardpass;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the chapter, worked by hand, as its lessons show them. */
class ForwardPassTest {
  @Test
  void tensorOfTwoFiveEightIsTwoPagesOfFortyNumbers() {
    Session<?> session = session(new TensorPages());
    // 1 · 40 + 3 · 8 + 2 = 66; row 3 of page 1 is 64 … 71
    assertEquals("describe at=66 b=1 t=3 d=2 code=x[1, 3] shape=(8,) pieces=1", said(session));
    with(session, "at", "0");
    assertEquals("describe at=0 b=0 t=0 d=0 code=x[0, 0] shape=(8,) pieces=1", said(session));
  }

  /** As numpy has them: np.arange(80).reshape(2, 5, 8). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number   | x[1, 3, 2] | ()     | 1  | 1",
        "vector   | x[1, 3]    | (8,)   | 8  | 1",
        "page     | x[1]       | (5, 8) | 40 | 1",
        "position | x[:, 3]    | (2, 8) | 16 | 2",
        "feature  | x[:, :, 2] | (2, 5) | 10 | 10"
      })
  void eachIndexTakesAnAxisAway(String kind, String code, String shape, int count, int pieces) {
    Slice slice = TensorPages.slice(kind, 66);
    assertEquals(code, slice.code());
    assertEquals(shape, slice.shape());
    assertEquals(count, slice.count());
    assertEquals(pieces, slice.pieces());
  }

  @Test
  void eightStationsHaveTheShapesOfTheCurriculum() {
    Session<?> session = session(new TraceFigure());
    assertShows(session, "(2, 5)", "(2, 5, 8)", "(2, 5, 100)", "(2,)");
    with(session, "V", "50");
    with(session, "D", "4");
    with(session, "B", "3");
    with(session, "T", "7");
    assertShows(session, "(3, 7)", "(3, 7, 4)", "(3, 7, 50)", "(3,)");
  }

  /** Every number is the one before it with what was added, and a logit is a dot product. */
  @Test
  void stationsFollowFromEachOther() {
    Trace trace = Trace.of(3, 6, 8, 60, 5, 9, 41);
    assertEquals(1, trace.text());
    assertEquals(3, trace.at());
    assertArrayEquals(trace.model().embedding().row(trace.token()), trace.row(Stage.EMBED));
    double[] position = trace.model().positions().row(3);
    assertArrayEquals(Vectors.add(trace.row(Stage.EMBED), position), trace.row(Stage.PLACE), 1e-15);
    double[] mixed = trace.pass().block().attention().output().row(3);
    assertArrayEquals(
        Vectors.add(trace.row(Stage.PLACE), mixed), trace.row(Stage.ATTENTION), 1e-15);
    assertEquals(
        0, Vectors.dot(trace.row(Stage.NORM), new double[] {1, 1, 1, 1, 1, 1, 1, 1}), 1e-9);
    int id = trace.column(); // the second largest logit
    assertEquals(Stage.HEAD, trace.stage());
    double logit = Vectors.dot(trace.row(Stage.NORM), trace.model().embedding().row(id));
    assertEquals(logit, trace.value(), 1e-12);
    int larger = 0;
    for (double other : trace.row(Stage.HEAD)) {
      larger += other > trace.value() ? 1 : 0;
    }
    assertEquals(1, larger);
  }

  @Test
  void smallerBatchesKeepThePlaceAndTheOpenNumberInside() {
    Session<?> session = session(new TraceFigure());
    with(session, "place", "9");
    with(session, "B", "1");
    with(session, "T", "1");
    assertTrue(said(session).startsWith("opened.head text=0 at=0"), said(session));
    with(session, "D", "3"); // an odd width has one head
    assertTrue(said(session).startsWith("opened.head text=0 at=0"), said(session));
  }

  @Test
  void moreTextsLeaveTheFirstAsItWas() {
    Trace one = Trace.of(1, 5, 8, 100, 1, 4, 40);
    Trace more = Trace.of(4, 5, 8, 100, 1, 4, 40);
    assertArrayEquals(one.row(Stage.HEAD), more.row(Stage.HEAD));
  }

  @Test
  void headTakesTwoFiveEightToTwoFiveHundred() {
    Session<?> session = session(new WorkedLesson(new HeadByHand()));
    assertEquals("announce shape=(2, 5, 100)", said(session));
    assertShows(session, "(2, 5, 8) @ (8, 100)", "=10", "=1,000", "=8,000");
    // 0.5 − 1 + 1 + 2 + 0 − 0.5 + 0 + 1
    assertShows("(−2)×(−0.5)=3", session);
    with(session, "x", "1, 2");
    assertTrue(said(session).startsWith("misfit d=2 other=8"), said(session));
  }

  @Test
  void textCitesWhatHandComputationGives() {
    String facts =
        ForwardPassFacts.all().stream()
            .map(fact -> fact.name() + "=" + Nodes.text(List.of(fact.value())))
            .collect(Collectors.joining(" "));
    // 1,024 · 192; 50,257 · 768
    assertEquals("book-table=196,608 gpt2-table=38,597,376", facts);
  }
}
