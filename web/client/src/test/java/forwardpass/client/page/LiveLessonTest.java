package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.EchoWords;
import forwardpass.client.fake.FakeDom;
import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeEvent;
import forwardpass.client.fake.FakeStorage;
import forwardpass.client.patch.Renderer;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveLessonTest {
  private static final String RATIO = "softmax-exercise-ratio";
  private static final String BARS = "softmax-bars";

  private final FakeStorage storage = new FakeStorage();

  private static FakeElement z(Window window) {
    return window.find("[data-param=z] input:not(.cell)");
  }

  @Test
  void adoptsWhatWasPrintedAndRemakesNothing() {
    Window window = new Window(storage, BARS);
    FakeElement view = window.find(".lesson-view");
    FakeElement printed = view.children().get(0);
    String before = view.print();
    window.start();
    assertSame(printed, view.children().get(0));
    assertEquals(before, view.print());
    window.assertAllLive();
  }

  /** The truth that every lesson is held to: the page shows what the JVM prints. */
  @Test
  void everyLessonOfTheBookShowsItsViewAfterWhateverIsPressed() {
    for (Lesson<?> lesson : Lessons.all()) {
      if (lesson.prepared(Parameters.initial(lesson.parameters())) != null) {
        continue; // it begins with what the model said
      }
      Window window = new Window(new FakeStorage(), lesson).start();
      window.host.isNetworkThere = false;
      window.host.worker = (heard, failed) -> (kind, job, first, second) -> {};
      Session<?> twin = Session.start(lesson, Parameters.initial(lesson.parameters()));
      Rng rng = Rng.seeded(1);
      for (int i = 0; i < 6; i++) {
        List<FakeElement> buttons = window.host.dom.all(".lesson-view [data-action]");
        if (buttons.isEmpty()) {
          break;
        }
        FakeElement button = buttons.get(rng.nextInt(buttons.size()));
        String action = String.valueOf(button.getAttribute("data-action"));
        if (!"true".equals(button.getAttribute("aria-disabled"))) {
          twin.dispatch(new Event.Pressed(action));
        }
        button.click();
        assertTwin(lesson.id() + " after " + action, twin, window);
      }
      window.host.idle();
      assertTwin(lesson.id() + " rehearsed", twin, window);
      assertEquals(List.of(), window.host.reports);
    }
  }

  private static void assertTwin(String where, Session<?> twin, Window window) {
    FakeDom fresh = new FakeDom();
    new Renderer(fresh).fill(fresh.body, List.of(twin.view(new EchoWords())));
    String wanted = fresh.body.children().get(0).print();
    String shown = window.find(".lesson-view").children().get(0).print();
    assertEquals(wanted, shown.replace(" changed", ""), where);
    for (Named named : twin.named()) {
      new Renderer(fresh).fill(fresh.body, List.of(named.lower(new EchoWords())));
      String said = window.said(twin.lesson().id(), named.name()).print();
      String asOnPaper = said.replace(" changed", "").replace(" tabindex=0", "");
      assertEquals(fresh.body.children().get(0).print(), asOnPaper, where);
    }
  }

  @Test
  void aPressOfADisabledButtonIsNone() {
    Window window = Window.open(storage, "softmax-temperature");
    String before = window.shown();
    window.press("stop");
    assertEquals(before, window.shown());
    assertTrue(storage.kept.isEmpty());
  }

  @Test
  void enterInAnAnswerPressesItsButton() {
    Window window = Window.open(storage, RATIO);
    window.answer().type("x");
    assertTrue(window.answer().press("Enter").isPrevented);
    assertTrue(window.host.dom.has("[data-verdict=unreadable]"), window.shown());
    assertFalse(window.answer().press("a").isPrevented);
  }

  @Test
  void saysTheOutcomeWhenTheReaderHasPaused() {
    Window window = Window.open(storage, BARS);
    FakeElement region = window.find(".live[role=status]");
    window.host.pass(1000);
    assertEquals("", region.getTextContent(), "coming alive is no one's doing");
    z(window).type("1, 2");
    window.host.pass(400);
    z(window).type("1, 3");
    window.host.pass(400);
    assertEquals("", region.getTextContent());
    window.host.pass(100);
    assertFalse(region.getTextContent().isEmpty());
  }

  @Test
  void lightsUpWhatChangedForAMoment() {
    Window window = Window.open(storage, BARS);
    z(window).type("1, 2, 3");
    assertTrue(window.host.dom.has(".changed"));
    window.host.pass(900);
    assertFalse(window.host.dom.has(".changed"));
  }

  @Test
  void aFailingLessonShowsWhatWasPrintedAndItsButtonsAreOutOfUse() {
    Window window = new Window(storage, new Broken()).start();
    FakeElement n = window.find("[data-param=n] input");
    n.type("5");
    assertEquals("5", window.shown());
    n.type("6");
    assertEquals("1", window.shown());
    assertEquals("failed", window.state());
    assertFalse(window.find(".lesson-failed").hasAttribute("hidden"));
    for (FakeElement button : window.host.dom.all("button")) {
      assertTrue(button.hasAttribute("inert") || button.closest("[inert]") != null);
    }
    assertEquals(List.of("lesson broken: broken: n is 6"), window.host.reports);
    n.type("4");
    assertEquals("1", window.shown(), "nothing more is heard");
  }

  @Test
  void refusesALessonThatTheBookHasNot() {
    Window window = new Window(storage, RATIO, BARS);
    window.find("#" + RATIO).setAttribute("data-lesson", "no-such");
    window.start();
    assertEquals("failed", window.state());
    z(window).type("1, 2");
    assertEquals("live", window.find("#" + BARS).getAttribute("data-state"));
  }

  @Test
  void dragsAreOneUpdateAFrame() {
    Window window = Window.open(storage, BARS);
    List<FakeElement> handles = new ArrayList<>(window.host.dom.all("[data-drag]"));
    FakeElement handle = handles.get(0);
    String before = window.shown();
    handle.fire(FakeEvent.pointer("pointerdown", 0, 0));
    assertTrue(handle.getClassList().contains("dragging"));
    handle.fire(FakeEvent.pointer("pointermove", 3, 0));
    handle.fire(FakeEvent.pointer("pointermove", 9, 0));
    assertEquals(before, window.shown());
    window.host.frame();
    assertFalse(before.equals(window.shown()));
    handle.fire(FakeEvent.pointer("pointerup", 9, 0));
    assertFalse(handle.getClassList().contains("dragging"));
    String dragged = window.shown();
    handle.fire(FakeEvent.pointer("pointermove", 20, 0));
    window.host.frame();
    assertEquals(dragged, window.shown());
    assertTrue(handle.press("ArrowLeft").isPrevented);
    assertFalse(dragged.equals(window.shown()));
  }
}
