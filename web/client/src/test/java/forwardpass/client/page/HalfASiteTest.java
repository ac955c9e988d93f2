package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeStorage;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the worker does not come, each lesson with long work says so, and can be asked again. */
class HalfASiteTest {
  private static final List<String> BEGIN =
      List.of("run", "draw", "roll", "measure", "ask", "write");

  @Test
  void everyLessonWithLongWorkSaysThatItDidNotRun() {
    List<String> tried = new ArrayList<>();
    for (Lesson<?> lesson : Lessons.all()) {
      Window window = new Window(new FakeStorage(), lesson).start();
      window.host.worker = window.worker::connect;
      for (String action : BEGIN) {
        if (window.host.dom.has("[data-action=" + action + "]")) {
          window.press(action);
          assertEquals("busy", window.state(), lesson.id());
          window.worker.breakDown("worker.js");
          assertEquals("live", window.state(), lesson.id());
          assertTrue(
              window.shown().contains("job.failed reason=worker.js"), lesson.id() + window.shown());
          FakeElement begin = window.find("[data-action=" + action + "]");
          assertEquals("false", begin.getAttribute("aria-disabled"), lesson.id());
          window.host.pass(500);
          String said = window.find(".live[role=status]").getTextContent();
          assertEquals("job.failed reason=worker.js", said, lesson.id());
          tried.add(lesson.id());
          break;
        }
      }
    }
    assertTrue(tried.size() >= 7, tried.toString());
  }

  /** Pressed twice in a hurry, it still runs. */
  @Test
  void aDoubleClickStopsNothing() {
    Window window = Window.open(new FakeStorage(), "softmax-temperature");
    window.press("draw");
    window.press("draw");
    assertEquals("busy", window.state());
    window.worker.work(100);
    assertTrue(window.shown().contains("drawn count=1,000,000"), window.shown());
  }
}
