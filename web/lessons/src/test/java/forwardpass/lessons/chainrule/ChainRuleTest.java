package forwardpass.lessons.chainrule;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Verdict;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that the curriculum and the text name, as the lessons print them. */
class ChainRuleTest {
  private static final EchoWords WORDS = new EchoWords();

  private static Session<?> counted(String counts) {
    return with(opened("probability-counts"), "counts", counts);
  }

  private static Verdict.Kind kind(Exercise exercise, String answer) {
    return Verdict.of(exercise.problem(0), answer).kind();
  }

  @Test
  void theCatSatOn() {
    Session<?> session = opened("probability-chain");
    for (String piece : List.of("0.05", "0.12", "0.08", "0.7", "0.000336", "\u22127.998")) {
      assertShows(piece, session);
    }
    assertTrue(said(session).contains("product=0.000336"), said(session));
  }

  @Test
  void aSecondModelExpectsTheSentenceMore() {
    Session<?> session = with(opened("probability-chain"), "p", "0.04, 0.1, 0.15, 0.9");
    assertTrue(said(session).contains("product=0.00054 "), said(session));
    assertTrue(said(session).contains("sum=\u22127.524"), said(session));
  }

  @Test
  void conditionalsDivideByTheRow() {
    Session<?> session = opened("probability-counts");
    assertTrue(said(session).contains("forward=0.500 back=0.789"), said(session));
    for (String piece :
        List.of("30/100=", "0.300", "60/100=", "0.600", "0.3/0.6=", "30/60=", "30/38\u2248")) {
      assertShows(piece, session);
    }
    with(with(session, "before", "a"), "after", "dog");
    assertTrue(said(session).contains("forward=0.600 back=0.706"), said(session));
  }

  @Test
  void whatWasNeverSeenHasNoConditional() {
    Session<?> row = counted("0, 0, 0; 8, 24, 8");
    assertEquals("never.row before=the after=cat", said(row));
    assertShows(said(row), row);
    assertShows("none", row);
    Session<?> column = counted("0, 10, 20; 0, 24, 8");
    assertEquals("never.column before=the after=cat", said(column));
    assertShows(said(column), column);
    Session<?> nothing = counted("0, 0, 0; 0, 0, 0");
    assertShows("never.row", nothing);
    assertFalse(HtmlPrinter.print(nothing.view(WORDS)).contains("NaN"));
  }

  @Test
  void countsArePulledWhereTheyStand() {
    String html = HtmlPrinter.print(opened("probability-counts").view(WORDS));
    for (int i = 0; i < 6; i++) {
      assertTrue(html.contains("data-drag=\"counts." + i + "\""), html);
    }
  }

  @Test
  void exerciseSequenceHasTheCurriculumsAnswers() {
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseSequence(), "27/200, -2.00248"));
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseSequence(), "13.5%; -2.002"));
    assertEquals(Verdict.Kind.UNREADABLE, kind(new ExerciseSequence(), "0.135"));
  }

  @Test
  void answersAreReadAsPeopleWriteThem() {
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseConditional(), "12/40"));
    assertEquals(Verdict.Kind.RIGHT, kind(new ExerciseLastFactor(), "40 %"));
  }
}
