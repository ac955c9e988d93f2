package forwardpass.lessons.inspector;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.started;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The model opened on a text: four zooms, and the way back. */
class InspectorTest {
  private static Inspection inspection(String text, String place) {
    String input = Asked.CODEC.encode(new Asked(text, Place.of(place)));
    return Inspection.CODEC.decode(outcome(new Job(InspectTask.NAME, input)));
  }

  private static Window window(String text, String place) {
    return Objects.requireNonNull(inspection(text, place).window());
  }

  private static Traced traced(String text, String place) {
    return Objects.requireNonNull(inspection(text, place).traced());
  }

  private static Session<?> press(Session<?> session, String action) {
    Command.Start start = started(session.dispatch(new Event.Pressed(action)));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    return session;
  }

  @Test
  void thePrintedPageShowsTheWholeModel() {
    Session<?> session = prepared(new Inspector());
    assertTrue(said(session).startsWith("describe.whole"), () -> said(session));
    assertShows("residPost", session);
    assertShows("read-in-advance", session);
  }

  @Test
  void onePressesOnFromTheWholeToACellAndBack() {
    Session<?> session = prepared(new Inspector());
    press(session, "go block 2");
    assertShows("formula.mlpPost", session);
    press(session, "go tensor blocks.2.q 1 0 8");
    assertTrue(said(session).contains("name=blocks.2.q"), () -> said(session));
    press(session, "go cell blocks.2.q 1 4 9 0");
    assertShows("rule.PRODUCT", session);
    assertShows("blocks.2.attnNorm[4, ", session);
    assertShows("blocks.2.attention.wQ[", session);
    press(session, "go whole");
    assertTrue(said(session).startsWith("describe.whole"), () -> said(session));
  }

  /** Choosing another head's map asks the model nothing. */
  @Test
  void aMapIsMadeLargeAtOnce() {
    Session<?> session = prepared(new Inspector());
    assertEquals(List.of(), session.dispatch(new Event.Pressed("head-2")));
    assertShows("head=L0H2", session);
  }

  /** Each kind of tensor once, the blocks' ones in a block of their own. */
  private static List<String> everyKind() {
    List<String> names = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      names.add(stage.in(names.size() % 5));
    }
    return names;
  }

  @Test
  void everyTensorOpensAndEveryCellOfItsCorner() {
    for (String name : everyKind()) {
      Window window = window("The cat sat.", "tensor " + name + " 3 1 2");
      Traced cell = traced("The cat sat.", "cell " + name + " 3 1 2 0");
      int row = Math.min(1, window.rows() - 1); // a gain has one
      double value = window.value(row - window.rowFrom(), 2 - window.colFrom());
      assertEquals(value, (double) cell.sum().value(), 0, name);
    }
  }

  /** What is not shown of a sum is said as one number: shown and rest make the whole. */
  @Test
  void theTermsThatAreShownAndTheRestMakeTheSum() {
    Traced first = traced("The cat sat.", "cell blocks.1.mlpOut 0 2 3 0");
    assertEquals(768, first.count());
    double all = sum(first);
    for (int page : new int[] {1, 24, 48}) {
      Traced traced = traced("The cat sat.", "cell blocks.1.mlpOut 0 2 3 " + page);
      assertEquals(all, sum(traced), 1e-9);
      assertEquals(16 * (page - 1), traced.places().get(0));
    }
    double bias = first.sum().parts().get(0).value();
    assertEquals(first.sum().value(), all + bias, 1e-5);
  }

  private static double sum(Traced traced) {
    double sum = traced.rest();
    for (var term : traced.sum().terms()) {
      sum += term.product();
    }
    return sum;
  }

  /** cases: the last row of the lens is the model's own answer, to the bit. */
  @Test
  void theLastRowOfTheLensIsTheModelsAnswer() {
    Inspection shown = inspection("Lily saw a big dog. The big", "whole");
    Guess last = shown.shownWhole().lens(5, shown.sizes().tokens() - 1);
    assertEquals(shown.shownWhole().next().get(0), last);
  }

  @Test
  void aPlaceBeyondTheTextShowsTheLastThereIs() {
    Inspection shown = inspection("The cat.", "cell blocks.4.pattern 9 99 99 0");
    Traced last = Objects.requireNonNull(shown.traced());
    assertEquals(3, last.sum().cell().head());
    assertEquals(shown.sizes().tokens() - 1, last.sum().cell().row());
  }

  @Test
  void placesReadBackAsTheyArePrintedAndOthersAreRefused() {
    for (String text :
        List.of("whole", "block 3", "tensor blocks.0.q 1 2 3", "cell probs 0 4 1000 2")) {
      assertEquals(text, Place.of(text).print());
    }
    for (String text :
        List.of(
            "",
            "wholes",
            "block",
            "block -1",
            "tensor qq 0 0 0",
            "cell blocks.0.q 1 2 x 0",
            "tensor blocks.0.embed 0 0 0",
            "tensor q 0 0 0")) {
      assertFalse(Place.parse(text).isOk(), text);
    }
  }

  @Test
  void whatIsSwitchedOffChangesWhatTheModelSays() {
    Session<?> session = prepared(new SwitchOff());
    assertShows("heads.table", session);
    press(session, "none");
    assertTrue(said(session).startsWith("describe.none"), () -> said(session));
    press(session, "off h8");
    press(session, "off p5");
    press(session, "off n3.17");
    assertShows("index=17", session);
    assertEquals("h8 p5 n3.17", session.parameters().text("off"));
    press(session, "off p5");
    assertEquals("h8 n3.17", session.parameters().text("off"));
  }

  @Test
  void thePartsOfALogitAddUpToIt() {
    Parameters initial = Parameters.initial(new SwitchOff().parameters());
    Ablation shown = Ablation.CODEC.decode(outcome(new SwitchOff().prepared(initial)));
    double sum = 0;
    for (Added one : shown.added()) {
      sum += one.logit();
    }
    assertEquals(shown.logit(), sum, 1e-3);
  }

  @Test
  void aLongTextIsCutAndSaysSo() {
    Session<?> session = prepared(new Inspector());
    press(session, "ask");
    String text = "the cat and the dog and ".repeat(9) + "the cat";
    Command.Start start = started(session.set(session.parameters().withText("text", text).get()));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertShows("cut", session);
    with(session, "row", "31");
    assertShows("head=L2H0", session);
  }

  @Test
  void anyNeuronIsSwitchedOffByItsNumber() {
    Session<?> session = prepared(new SwitchOff());
    press(session, "ask");
    Command.Start start =
        started(session.set(session.parameters().withText("neuron", "2, 99").get()));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertShows("index=99", session);
    press(session, "off n2.99");
    assertEquals("", session.parameters().text("neuron"));
    Command.Start far = started(session.set(session.parameters().withText("neuron", "5 0").get()));
    session.dispatch(new Event.Reported(far.run(), outcome(far.job()), true));
    assertShows("neuron.missing", session);
    assertFalse(session.parameters().withText("neuron", "seven").isOk());
  }

  @Test
  void aWeightOpensFromACellsSum() {
    Session<?> session = prepared(new Inspector());
    press(session, "go cell blocks.2.attention.wQ 0 4 8 0");
    assertShows("rule.LEARNED", session);
    press(session, "go tensor tokenEmbedding 0 1000 0");
    assertShows("(1024, 192)", session);
    press(session, "go block 1");
    assertShows("weight.bOut", session);
  }

  @Test
  void theNeuronsOfTheNameCarryLessThanItsStream() {
    String input =
        TwoReadings.Texts.CODEC.encode(
            new TwoReadings.Texts(
                "Ben and Mia went to the park. Ben and",
                "Ben and Lily went to the park. Ben and",
                "v"));
    TwoReadings shown = TwoReadings.CODEC.decode(outcome(new Job(PatchTask.NAME, input)));
    assertEquals("v", shown.what());
    assertTrue(shown.share(2, 4) > shown.before(), () -> shown.shares().toString());
    assertEquals(shown.before(), shown.share(0, 5), 1e-3); // the same value there
  }
}
