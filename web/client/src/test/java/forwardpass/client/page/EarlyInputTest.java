package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeStorage;
import org.junit.jupiter.api.Test;

/** What is typed while the page still loads counts. */
class EarlyInputTest {
  private static final String CODE = "softmax-exercise-implement";
  private static final String RATIO = "softmax-exercise-ratio";
  private static final String BARS = "softmax-bars";

  private final FakeStorage storage = new FakeStorage();

  private static FakeElement z(Window window) {
    return window.find("[data-param=z]").querySelector("input:not(.cell)");
  }

  @Test
  void anAnswerIsReadWhenThePageComesAlive() {
    Window window = new Window(storage, RATIO);
    window.answer().hold("nonsense");
    window.start().press("check");
    assertTrue(window.shown().contains("fault.not-a-number"), window.shown());
    assertEquals("nonsense", window.answer().getValue());
  }

  @Test
  void aProgramIsReadAndTested() {
    Window window = new Window(storage, CODE);
    window.answer().hold("static int f");
    window.start().press("run");
    window.worker.work(100);
    assertTrue(window.shown().contains("code.read"), window.shown());
  }

  @Test
  void aParameterIsReadWithoutTouchingItsField() {
    Window printed = Window.open(new FakeStorage(), BARS);
    Window window = new Window(storage, BARS);
    z(window).hold("1.50, 2");
    window.start();
    assertEquals("1.50, 2", z(window).getValue(), "as typed, not as printed by the page");
    assertTrue(!printed.shown().equals(window.shown()));
    z(printed).type("1.5, 2");
    assertEquals(printed.shown(), window.shown());
  }

  @Test
  void aCellIsReadWithoutTouchingIt() {
    Window window = new Window(storage, BARS);
    window.find("[data-cell=z.1]").hold("1.25");
    window.start();
    assertEquals("1.25", window.find("[data-cell=z.1]").getValue());
    assertTrue(z(window).getValue().contains("1.25"), z(window).getValue());
  }

  @Test
  void whatIsTypedWinsOverWhatWasKept() {
    Window before = Window.open(storage, RATIO, BARS);
    before.answer().type("kept");
    z(before).type("3, 1");
    before.host.close();
    Window window = new Window(storage, RATIO, BARS);
    window.answer().hold("typed");
    z(window).hold("1, 2");
    window.start();
    assertEquals("typed", window.answer().getValue());
    assertEquals("1, 2", z(window).getValue());
    Window again = window.reload();
    assertEquals("typed", again.answer().getValue());
    assertEquals("1, 2", z(again).getValue());
  }

  @Test
  void anAnswerToThePrintedProblemBringsThatProblemBackAndPutsTheOtherAside() {
    Window before = Window.open(storage, RATIO);
    before.press("another");
    before.answer().type("half");
    before.host.close();
    Window window = new Window(storage, RATIO);
    String printed = window.find(".prompt").getTextContent();
    window.answer().hold("2.7");
    window.start();
    assertEquals(printed, window.find(".prompt").getTextContent());
    assertEquals("2.7", window.answer().getValue());
    String aside = storage.kept.get(RATIO + " aside 1");
    assertTrue(aside != null && aside.contains("half"), aside);
  }

  @Test
  void nothingTypedLeavesWhatWasKept() {
    Window before = Window.open(storage, RATIO, BARS);
    before.answer().type("kept");
    z(before).type("3, 1");
    Window again = before.reload();
    assertEquals("kept", again.answer().getValue());
    assertEquals("3, 1", z(again).getValue());
  }
}
