package forwardpass.lessons.inspectorgradients;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.inspect.CellFlow.Flow;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.inspector.ModelCheckTask;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.inspector.Said;
import forwardpass.lessons.inspector.Stage;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.work.Job;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The model opened backwards: losses, zooms, cells, measurements, and the page's exercises. */
class WayBackTest {
  private static final BookModel MODEL = Files.context().model();

  private static WayBack wayBack(String kind, String place, boolean isBack, boolean isChecked) {
    Wanted wanted =
        new Wanted(GradientChecks.TEXT, kind, 3, "Mia", Place.of(place), isBack, isChecked);
    return WayBack.CODEC.decode(outcome(new Job(WayBackTask.NAME, Wanted.CODEC.encode(wanted))));
  }

  private static Flowed flowed(String place) {
    return Objects.requireNonNull(wayBack(Wanted.TOKEN, place, true, false).flowed());
  }

  private static void press(Session<?> session, String action) {
    Command.Start start = started(session.dispatch(new Event.Pressed(action)));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
  }

  @Test
  void onePressesOnFromTheLossToACellAndMeasuresIt() {
    Session<?> session = prepared(new GradientInspector());
    assertTrue(said(session).startsWith("describe.whole"), () -> said(session));
    assertShows("loss-of.token", session);
    press(session, "go block 2");
    press(session, "go tensor blocks.2.mlp.wIn 0 0 0");
    assertShows("weight.wIn", session);
    press(session, "go cell blocks.2.mlp.wIn 0 4 8 0");
    assertShows("blocks.2.mlpPre[4, 8]", session);
    press(session, "nudge");
    assertTrue(said(session).startsWith("describe.nudged"), () -> said(session));
    press(session, "go whole");
    press(session, "after 3");
    assertShows("loss-of.position", session);
    press(session, "back 0");
    assertShows("loss-of.position", session);
  }

  /** What is not shown of a sum is said as one number: shown and rest make the whole. */
  @Test
  void everyKindOfTensorOpensAndItsFlowsMakeItsGradient() {
    for (Stage stage : Stage.values()) {
      String name = stage.in(2);
      Flowed flowed = flowed("cell " + name + " 1 4 7 0");
      double sum = flowed.rest();
      for (Flow flow : flowed.flows()) {
        sum += flow.product();
      }
      assertEquals(flowed.sum(), sum, 1e-12, name);
      assertEquals(flowed.gradient(), sum, 1e-4 * Math.abs(sum) + 1e-8, name);
    }
  }

  /** A cell's number is the one that its tensor shows. */
  @Test
  void aWindowShowsTheGradientOfItsCells() {
    WayBack shown = wayBack(Wanted.MEAN, "tensor blocks.1.z 2 0 0", true, false);
    WayBack cell = wayBack(Wanted.MEAN, "cell blocks.1.z 2 3 5 0", true, false);
    assertEquals(
        Objects.requireNonNull(cell.flowed()).gradient(),
        Objects.requireNonNull(shown.window()).value(3, 5));
  }

  /** The printed text: what the page says of it, and the gradients of its exercises. */
  @Test
  void theNameThatComesBackIsPulledHardest() {
    WayBack shown = wayBack(Wanted.TOKEN, "whole", true, false);
    assertEquals(" Mia", shown.pieces().get(Pulls.hardest(shown)));
    assertEquals(0.0167, shown.loss(), 5e-5);
    WayBack mean = wayBack(Wanted.MEAN, "whole", true, false);
    assertEquals(0, mean.pulls().get(mean.pulls().size() - 1), 0); // nobody predicts from it
    WayBack early = wayBack(Wanted.POSITION, "whole", true, false);
    assertEquals(0, early.pulls().get(4), 0);
    assertTrue(early.pulls().get(3) > 0);
  }

  @Test
  void aMeasurementAgreesAndASmallNudgeDrowns() {
    WayBack shown = wayBack(Wanted.TOKEN, "cell finalNorm 0 11 8 0", true, true);
    Measuring measured = Objects.requireNonNull(shown.measured());
    double gradient = Objects.requireNonNull(shown.flowed()).gradient();
    assertTrue(measured.off(measured.chosen(), gradient) < 1e-3);
    assertTrue(measured.off(4, gradient) > 10 * measured.off(measured.chosen(), gradient));
    assertTrue(measured.digits(measured.chosen(), gradient) >= 2);
  }

  /** What is promised of a measurement's digits is kept. */
  @Test
  void asManyDigitsAgreeAsAreExpected() {
    for (String place :
        List.of(
            "cell blocks.2.mlp.wIn 0 4 8 0",
            "cell embed 0 4 10 0",
            "cell blocks.4.mlpPost 0 11 752 0",
            "cell blocks.0.attention.wV 0 158 141 0")) {
      WayBack shown = wayBack(Wanted.TOKEN, place, true, true);
      Measuring measured = Objects.requireNonNull(shown.measured());
      double gradient = Objects.requireNonNull(shown.flowed()).gradient();
      for (int row = 1; row < measured.deltas().size(); row++) {
        double promised = Math.pow(10, -measured.digits(row, gradient));
        int size = row;
        assertTrue(
            measured.digits(row, gradient) == 0 || measured.off(row, gradient) < 2 * promised,
            () -> place + ", row " + size + ": " + measured);
      }
    }
  }

  private static String key(ModelCheckTask.Check check, String... answers) {
    return check.of(MODEL, List.of(answers)).key();
  }

  @Test
  void theStrongestWeightIsARowOfTheTable() {
    ModelCheckTask.Check check = GradientChecks::strongestWeight;
    assertEquals("right", key(check, "tokenEmbedding[663, 25]", "down"));
    assertEquals("uphill", key(check, "tokenEmbedding [663, 25]", "Up"));
    assertEquals("less", key(check, "finalNorm.bias[24]", "up"));
    assertEquals("way", key(check, "finalNorm.bias 24", "left"));
    assertEquals("unread", key(check, "finalNorm.bias 192", "up"));
    assertEquals("unread", key(check, "wIn", "up"));
    assertEquals(List.of(663), MODEL.tokens(" Mia"));
  }

  @Test
  void aBiasRisesWhereTheNameHasALargeEntry() {
    Said right = GradientChecks.raisedBias(MODEL, List.of("28"));
    assertTrue(right.isRight(), () -> right.holes().toString());
    assertEquals("unread", key(GradientChecks::raisedBias, "192"));
    int[] found = new int[3];
    for (int i = 0; i < 192; i++) {
      String key = key(GradientChecks::raisedBias, "" + i);
      found[key.equals("right") ? 0 : key.equals("small") ? 1 : 2]++;
    }
    assertTrue(found[0] > 10 && found[1] > 10 && found[2] > 10, () -> found[0] + " right");
  }

  @Test
  void theBiasOfTheKeysIsIdle() {
    assertEquals("right", key(GradientChecks::idleWeight, "attention.bK"));
    assertEquals("right", key(GradientChecks::idleWeight, "blocks.3.attention.bK"));
    assertEquals("moves", key(GradientChecks::idleWeight, "blocks.3.attention.bQ"));
    assertEquals("moves", key(GradientChecks::idleWeight, "finalNorm.bias"));
    assertEquals("unread", key(GradientChecks::idleWeight, "bias"));
  }

  @Test
  void anEarlyWordIsPulledFromAfar() {
    ModelCheckTask.Check check = GradientChecks::farPull;
    assertEquals("right", key(check, "Sam had a blue kite. He ran and ran with his", "kite"));
    assertEquals("near", key(check, "Lily saw a big dog. The big", "dog"));
    assertEquals("short", key(check, "The dog", "ran"));
  }
}
