package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeEvent;
import forwardpass.client.fake.FakeStorage;
import org.junit.jupiter.api.Test;

/** Cells of computed matrices, 3 by 3 and numbered on from 0, by focus and arrow keys. */
class PointingTest {
  private final Window window = Window.open(new FakeStorage(), "attention-three-tokens");

  private FakeElement cell(int number) {
    return window.find("td[data-point-to=" + number + "]");
  }

  private void assertOpen(int number) {
    assertEquals(
        Integer.toString(number), window.find("[role=slider]").getAttribute("aria-valuenow"));
    assertEquals("0", cell(number).getAttribute("tabindex"));
  }

  @Test
  void theFocusOpensACellAsPointingDoes() {
    cell(4).fire(FakeEvent.of("focusin"));
    assertOpen(4);
    assertEquals("-1", cell(0).getAttribute("tabindex"));
    cell(7).click();
    assertOpen(7);
  }

  @Test
  void arrowKeysMoveTheFocusWithinTheMatrix() {
    int[][] moves = {{4, 3}, {3, 3}, {4, 5}, {5, 5}, {4, 1}, {1, 1}, {4, 7}, {7, 7}};
    String[] keys = {
      "ArrowLeft",
      "ArrowLeft",
      "ArrowRight",
      "ArrowRight",
      "ArrowUp",
      "ArrowUp",
      "ArrowDown",
      "ArrowDown"
    };
    for (int i = 0; i < keys.length; i++) {
      FakeEvent pressed = cell(moves[i][0]).press(keys[i]);
      assertTrue(pressed.isPrevented, keys[i]);
      assertSame(cell(moves[i][1]), window.host.dom.getActiveElement(), keys[i] + " " + i);
    }
  }

  @Test
  void otherKeysStayTheBrowsers() {
    assertFalse(cell(4).press("Tab").isPrevented);
    assertFalse(cell(4).press("a").isPrevented);
  }
}
