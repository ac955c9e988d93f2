package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeEvent;
import forwardpass.client.fake.FakeStorage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers in the text that follow a lesson beside it. */
class SentencesTest {
  private static final String DEMO = "softmax-temperature";
  private static final String BARS = "softmax-bars";

  private final FakeStorage storage = new FakeStorage();

  private static FakeElement temperature(Window window) {
    return window.find("[data-param=T] input.number");
  }

  private static String said(Window window) {
    return window.find("p.cited").getTextContent();
  }

  private static FakeElement share(Window window, int row) {
    return window.find("g[data-mark=share-" + row + "]");
  }

  private static void pointAt(FakeElement element) {
    element.fire(FakeEvent.of("pointerover"));
  }

  private static List<String> pointed(Window window) {
    return window.host.dom.all(".pointed").stream().map(FakeElement::getLocalName).toList();
  }

  @Test
  void takesOverWhatWasPrintedAndRemakesNothing() {
    Window window = new Window(storage, DEMO);
    FakeElement printed = window.said(DEMO, "mat");
    String before = window.find("p.cited").print();
    window.start();
    assertSame(printed, window.said(DEMO, "mat"));
    assertEquals(before, window.find("p.cited").print().replace(" tabindex=0", ""));
    window.assertAllLive();
  }

  /** exp(3/T), exp(2.2/T) … over their sum, in Python. */
  @Test
  void followTheLessonAndLightUpForAMoment() {
    Window window = Window.open(storage, DEMO);
    assertEquals("10.5610.252", said(window));
    temperature(window).type("0.5");
    assertEquals("0.50.7880.159", said(window));
    assertTrue(window.said(DEMO, "mat").getClassList().contains("changed"));
    window.host.pass(900);
    assertFalse(window.said(DEMO, "mat").getClassList().contains("changed"));
  }

  @Test
  void followASettingOfTheAddressAKeptStateAnotherWindowAndReset() {
    Window window = new Window(storage, DEMO).setting(DEMO + ".T", "0.5").start();
    assertEquals("0.50.7880.159", said(window));
    temperature(window).type("0");
    Window again = window.reload();
    assertEquals("01.0000.000", said(again));
    Window other = new Window(storage, DEMO).setting(DEMO + ".T", "0.5").start();
    temperature(other).type("1");
    assertEquals("10.5610.252", said(again));
    again.tool("reset");
    assertEquals("10.5610.252", said(again));
  }

  @Test
  void showWhatWasPrintedAgainWhereTheLessonFails() {
    Window window = new Window(storage, new Broken()).start();
    FakeElement n = window.find("[data-param=n] input");
    n.type("5");
    assertEquals("5", said(window));
    n.type("6");
    assertEquals("failed", window.state());
    assertEquals("1", said(window));
  }

  @Test
  void areLeftAloneWhereThePageIsOlderThanItsScript() {
    Window window = new Window(storage, DEMO);
    window.find("[data-name=mat]").setAttribute("data-name", "rug");
    window.start();
    temperature(window).type("0.5");
    assertEquals("0.50.5610.159", said(window));
    window.assertAllLive();
  }

  @Test
  void pointingAtANumberLightsItsMarkAndTheMarkTheNumber() {
    Window window = Window.open(storage, DEMO);
    pointAt(window.said(DEMO, "mat"));
    assertEquals(List.of("g", "text", "span"), pointed(window));
    assertTrue(share(window, 0).getClassList().contains("pointed"));
    window.said(DEMO, "mat").fire(FakeEvent.of("pointerout"));
    assertEquals(List.of(), pointed(window));
    pointAt(share(window, 1).children().get(0));
    assertTrue(window.said(DEMO, "floor").getClassList().contains("pointed"));
    assertFalse(window.said(DEMO, "mat").getClassList().contains("pointed"));
    pointAt(share(window, 4));
    assertEquals(List.of(), pointed(window), "no sentence speaks of it");
  }

  @Test
  void comingToANumberByKeyboardLightsItsMark() {
    Window window = Window.open(storage, DEMO);
    FakeElement mat = window.said(DEMO, "mat");
    assertEquals("0", mat.getAttribute("tabindex"));
    mat.fire(FakeEvent.of("focusin"));
    assertTrue(share(window, 0).getClassList().contains("pointed"));
    mat.fire(FakeEvent.of("focusout"));
    assertEquals(List.of(), pointed(window));
  }

  /** A parameter needs no mark of its own: whatever sets it is one. */
  @Test
  void comingToAControlLightsTheNumberThatItSets() {
    Window window = Window.open(storage, DEMO);
    temperature(window).fire(FakeEvent.of("focusin"));
    assertTrue(window.said(DEMO, "t").getClassList().contains("pointed"));
    temperature(window).type("0.5");
    assertTrue(window.said(DEMO, "t").getClassList().contains("pointed"), "still");
  }

  /** The largest share moves to another row, and with it what the number speaks of. */
  @Test
  void aNumberMaySpeakOfAnotherMarkInAnotherState() {
    Window window = Window.open(storage, BARS);
    FakeElement largest = window.said(BARS, "largest");
    largest.fire(FakeEvent.of("focusin"));
    assertTrue(share(window, 0).getClassList().contains("pointed"));
    window.find("[data-param=z] input:not(.cell)").type("0, 1, 4");
    assertSame(largest, window.said(BARS, "largest"));
    assertFalse(share(window, 0).getClassList().contains("pointed"));
    assertTrue(share(window, 2).getClassList().contains("pointed"));
    assertNotSame(share(window, 0), share(window, 2));
  }
}
