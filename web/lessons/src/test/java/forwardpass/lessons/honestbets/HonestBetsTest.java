package forwardpass.lessons.honestbets;

import static forwardpass.lessons.Sessions.assertPrints;
import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.EchoWords;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.SynchronousRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this page's figures claim, found by searching, measuring and coding. */
class HonestBetsTest {
  @Test
  void honestyCostsLeastUnderTheLogarithmAndNowhereUnderTheStraightLine() {
    for (int truth = 5; truth <= 95; truth += 5) {
      int bestLog = 1;
      int bestLinear = 1;
      for (int q = 2; q <= 99; q++) {
        double p = truth / 100.0;
        bestLog = HonestBets.log(p, q / 100.0) < HonestBets.log(p, bestLog / 100.0) ? q : bestLog;
        boolean better =
            HonestBets.linear(p, q / 100.0) < HonestBets.linear(p, bestLinear / 100.0) - 1e-12;
        bestLinear = better ? q : bestLinear;
      }
      assertEquals(truth, bestLog);
      assertEquals(truth <= 50 ? 1 : 99, bestLinear);
    }
  }

  /** Against differences of the losses of two logits, one of them moved a little. */
  @Test
  void pullsAreTheSlopesAtTheLogit() {
    for (double q : new double[] {0.01, 0.3, 0.5, 0.99}) {
      double logit = Math.log(q / (1 - q));
      double step = 1e-5;
      double[] up = {logit + step, 0};
      double[] down = {logit - step, 0};
      double log = CrossEntropy.ofLogits(down, 0) - CrossEntropy.ofLogits(up, 0);
      assertEquals(log / (2 * step), HonestBets.logPull(q), 1e-9);
      double linear = Softmax.softmax(up)[0] - Softmax.softmax(down)[0];
      assertEquals(linear / (2 * step), HonestBets.linearPull(q), 1e-9);
    }
  }

  @Test
  void columnsCoverTheCrossEntropy() {
    assertPrints(
        session(new SurpriseAreas()), "0.178", "0.483", "0.461", "1.122", "1.030", "0.092");
    assertPrints(session(new SurpriseAreas(), "Q", "0, 0.5, 0.5"), "∞");
    assertFalse(shown(session(new SurpriseAreas(), "Q", "0, 1, 0")).contains("NaN"));
  }

  private static Coded coded(String text) {
    CodeText lesson = new CodeText();
    Parameters parameters = Parameters.initial(lesson.parameters()).withText("text", text).get();
    String outcome =
        SynchronousRun.outcome(Tasks.start(lesson.prepared(parameters)), Files.context());
    return Coded.CODEC.decode(outcome);
  }

  /** A dog of four paws, one in a million stories, and letters that are tokens of single bytes. */
  @Test
  void readsBackFromTheBitsWhatItCoded() {
    for (String text : List.of("Once upon a time there was a dog.", "Zürich, 3 µm?", "a")) {
      Coded coded = coded(text);
      assertEquals(text, coded.decoded());
      double over = coded.code().length() - coded.surprise();
      assertTrue(over > -0.01 && over < 2.01, coded.code().length() + ": " + coded.surprise());
    }
    Coded story = coded("Once upon a time there was a little girl. She was happy.");
    assertEquals(8 * 56, story.byteBits());
    assertEquals(10, story.fixedBits());
    assertTrue(story.code().length() < story.byteBits() / 4, story.code());
  }

  @Test
  void printsWhatTheModelMadeOfTheText() {
    CodeText lesson = new CodeText();
    Parameters first = Parameters.initial(lesson.parameters());
    Session<?> empty = Session.start(lesson, first);
    assertShows("nothing-read", empty);
    String outcome = SynchronousRun.outcome(Tasks.start(lesson.prepared(first)), Files.context());
    Session<?> session = Session.start(lesson, first, outcome);
    assertShows("read-in-advance size=2.9", session);
    assertShows("bytes=448", session);
    session.dispatch(new Event.Pressed("ask"));
    assertShows("fetching", session);
  }

  @Test
  void oneHotTruthMakesNaNUntilTheConventionMendsIt() {
    assertPrints(session(new KlZero()), "NaN", "0.464", "NaN", "0.464");
  }

  @Test
  void beliefThatRulesOutWhatComesCostsWithoutBound() {
    String text = shown(session(new EntropyKl(), "Q", "0, 0.5, 0.5"));
    assertTrue(text.contains("∞"), text);
    assertFalse(text.contains("NaN"), text);
  }

  @Test
  void everyNumberShownIsTheOneThatWasComputed() {
    for (double value : Nodes.numbers(session(new EntropyKl()).view(new EchoWords()))) {
      assertFalse(Double.isNaN(value));
    }
    assertEquals("∞", Nats.num(Double.POSITIVE_INFINITY).text());
    assertEquals(Num.fixed(0.5, 3), Nats.num(0.5));
  }
}
