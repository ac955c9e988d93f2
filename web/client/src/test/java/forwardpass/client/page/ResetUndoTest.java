package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeStorage;
import org.junit.jupiter.api.Test;

class ResetUndoTest {
  private static final String RATIO = "softmax-exercise-ratio";
  private static final String BARS = "softmax-bars";

  private final FakeStorage storage = new FakeStorage();

  private static boolean isOffered(Window window) {
    return !window.find("[data-tool=undo]").hasAttribute("hidden");
  }

  private static FakeElement z(Window window) {
    return window.find("[data-param=z] input:not(.cell)");
  }

  @Test
  void givesBackAnAnswerAndTheHintsThatWereShown() {
    Window window = Window.open(storage, RATIO);
    window.answer().type("2.72");
    window.press("hint");
    String before = window.shown();
    window.tool("reset");
    assertEquals("", window.answer().getValue());
    assertTrue(isOffered(window));
    window.tool("undo");
    assertEquals("2.72", window.answer().getValue());
    assertEquals(before, window.shown());
    assertFalse(isOffered(window));
    window.assertAllLive();
  }

  @Test
  void givesBackSettingsAndWhatIsNotValidInAField() {
    Window window = Window.open(storage, BARS);
    z(window).type("3, 0, 0");
    z(window).type("3, 0, x");
    String before = window.shown();
    window.tool("reset");
    assertEquals("2, 1, 0.5", z(window).getValue());
    window.tool("undo");
    assertEquals("3, 0, x", z(window).getValue());
    assertEquals(before, window.shown());
  }

  @Test
  void keepsWhatCameBackForTheNextVisit() {
    Window window = Window.open(storage, RATIO);
    window.answer().type("2.72");
    window.tool("reset");
    window.tool("undo");
    assertEquals("2.72", window.reload().answer().getValue());
  }

  @Test
  void isOfferedWhereThereWasSomethingToReset() {
    Window window = Window.open(storage, RATIO);
    assertFalse(isOffered(window));
    window.tool("reset");
    assertFalse(isOffered(window));
  }

  @Test
  void goesWhenSomethingElseIsChanged() {
    Window window = Window.open(storage, RATIO);
    window.answer().type("2.72");
    window.tool("reset");
    window.press("hint");
    assertFalse(isOffered(window));
    window.tool("undo");
    assertEquals("", window.answer().getValue());
  }

  @Test
  void handsTheFocusToTheMenu() {
    Window window = Window.open(storage, RATIO);
    window.answer().type("2.72");
    window.tool("reset");
    window.tool("undo");
    assertEquals(
        window.find(".lesson-menu").print(),
        ((FakeElement) window.host.dom.getActiveElement()).print());
  }
}
