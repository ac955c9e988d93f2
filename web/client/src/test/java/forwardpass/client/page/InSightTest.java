package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.client.fake.FakeDom;
import forwardpass.client.fake.FakeElement;
import org.junit.jupiter.api.Test;

class InSightTest {
  private static final FakeDom DOM = new FakeDom();

  private final FakeElement frame = element("div");
  private final FakeElement marked = element("span");
  private final InSight inSight;

  InSightTest() {
    FakeElement place = element("div");
    frame.setAttribute("class", "scroll");
    frame.standsAt(0, 200);
    place.insertBefore(frame, null);
    frame.insertBefore(marked, null);
    inSight = new InSight(place);
  }

  private static FakeElement element(String tag) {
    return DOM.createElementNS(FakeDom.HTML, tag);
  }

  private void follow(String step, double left, double right) {
    marked.setAttribute("data-in-sight", step);
    marked.standsAt(left, right);
    inSight.follow();
  }

  /** Its middle at 325, the frame's at 100. */
  @Test
  void bringsWhatIsMarkedToTheMiddleOfItsFrame() {
    follow("1", 300, 350);
    assertEquals(225, frame.getScrollLeft());
  }

  @Test
  void bringsBackWhatLiesToTheLeft() {
    frame.setScrollLeft(400);
    follow("1", -150, -50);
    assertEquals(200, frame.getScrollLeft());
  }

  @Test
  void leavesAFrameAloneInWhichItIsSeen() {
    follow("1", 60, 140);
    assertEquals(0, frame.getScrollLeft());
  }

  @Test
  void doesNotPullAReaderBackWhoHasScrolledAway() {
    follow("1", 300, 350);
    frame.setScrollLeft(0);
    follow("1", 300, 350);
    assertEquals(0, frame.getScrollLeft());
    follow("2", 300, 350);
    assertEquals(225, frame.getScrollLeft());
  }
}
