package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeStorage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses that set something: one's own, and someone else's. */
class LinksTest {
  private static final String BARS = "softmax-bars";
  private static final String RATIO = "softmax-exercise-ratio";

  private final FakeStorage storage = new FakeStorage();

  private static FakeElement z(Window window) {
    return window.find("[data-param=z]").querySelector("input:not(.cell)");
  }

  @Test
  void laterWorkWinsOverTheLinkThatWasCopiedBefore() {
    Window window = Window.open(storage, BARS);
    z(window).type("1, 2");
    window.tool("share");
    assertEquals(List.of(List.of("softmax-bars.z", "1, 2")), window.host.copied);
    assertEquals("tools.share-copied", window.told());
    z(window).type("2, 2");
    Window again = window.reload();
    assertEquals("2, 2", z(again).getValue());
    z(again).type("4, 1");
    assertEquals("4, 1", z(again.reload()).getValue());
    assertEquals("4, 1", z(Window.open(storage, BARS)).getValue(), "the plain page has it too");
  }

  @Test
  void someonesLinkLeavesTheWorkOnThePlainPageAlone() {
    Window plain = Window.open(storage, RATIO);
    plain.answer().type("half");
    plain.host.close();
    Window linked = new Window(storage, RATIO).setting(RATIO + ".seed", "7").start();
    assertEquals("", linked.answer().getValue());
    linked.answer().type("other");
    Window again = linked.reload();
    assertEquals("other", again.answer().getValue(), "work at the link is kept too");
    assertEquals("half", Window.open(storage, RATIO).answer().getValue());
  }

  @Test
  void aResetAtALinkStaysAReset() {
    Window linked = new Window(storage, BARS).setting(BARS + ".z", "1, 2").start();
    assertEquals("1, 2", z(linked).getValue());
    String atLink = linked.shown();
    linked.tool("reset");
    assertNotEquals(atLink, linked.shown());
    assertEquals(linked.shown(), linked.reload().shown());
  }

  @Test
  void aLinkToOneLessonKeepsWhatTheAddressSetsForOthers() {
    Window window =
        new Window(storage, BARS, "softmax-temperature")
            .setting("softmax-temperature.T", "2")
            .start();
    z(window).type("1, 2");
    window.tool("share");
    assertEquals(List.of(List.of("softmax-bars.z", "1, 2")), window.host.copied);
    Window again = window.reload();
    assertEquals("2", again.find("[data-param=T]").querySelector(".number").getValue());
    assertEquals("1, 2", z(again).getValue());
  }

  @Test
  void saysWhatALinkDoesNotCarry() {
    Window window = Window.open(storage, BARS);
    z(window).type("1, x");
    window.tool("share");
    assertEquals("tools.share-without-faults", window.told());
    Window none = new Window(new FakeStorage(), BARS);
    none.host.isClipboardThere = false;
    none.start().tool("share");
    assertEquals("tools.share-in-address", none.told());
  }

  @Test
  void aLinkOverOtherWorkPutsThatAside() {
    Window linked = new Window(storage, BARS).setting(BARS + ".z", "1, 2").start();
    z(linked).type("3, 3");
    linked.host.close();
    String there = storage.kept.get(BARS + "?z=1, 2");
    Window plain = Window.open(storage, BARS);
    z(plain).type("1, 2");
    plain.tool("share");
    assertEquals(there, storage.kept.get(BARS + "?z=1, 2 aside 1"));
    z(plain).type("4, 3");
    assertEquals("4, 3", z(plain.reload()).getValue());
  }
}
