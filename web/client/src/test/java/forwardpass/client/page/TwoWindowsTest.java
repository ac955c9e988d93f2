package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeStorage;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The same page twice. A window follows what another keeps; where it could not have heard of it,
 * the newest wins and the other is put aside.
 */
class TwoWindowsTest {
  private static final String CODE = "softmax-exercise-implement";
  private static final CodeLesson LESSON = (CodeLesson) Objects.requireNonNull(Lessons.byId(CODE));

  private final FakeStorage storage = new FakeStorage();

  @Test
  void theLaterWindowKeepsTheOthersSolvedMarkAndCode() {
    Window first = Window.open(storage, CODE);
    Window second = Window.open(storage, CODE);
    first.answer().type(LESSON.solution());
    assertEquals(LESSON.solution(), second.answer().getValue());
    first.press("run");
    first.worker.work(100);
    assertTrue(second.shown().contains("code.solved"), second.shown());
    second.answer().type(LESSON.solution() + "// more");
    assertTrue(first.shown().contains("code.solved"), first.shown());
    assertTrue(second.reload().shown().contains("code.solved"));
    second.assertAllLive();
  }

  @Test
  void whatAWindowHasNotHeardOfIsPutAsideBeforeItIsReplaced() {
    Window first = Window.open(storage, CODE);
    Window second = Window.open(storage, CODE);
    storage.isTold = false;
    first.answer().type("static int first;");
    String others = storage.kept.get(CODE);
    second.answer().type("static int second;");
    assertEquals(others, storage.kept.get(CODE + " aside 1"));
    assertEquals("static int second;", Window.open(storage, CODE).answer().getValue());
  }

  @Test
  void aWindowAtWorkIsNotDisturbed() {
    Window first = Window.open(storage, CODE);
    Window second = Window.open(storage, CODE);
    first.press("run");
    first.worker.work(2);
    second.answer().type("static int second;");
    assertEquals("busy", first.state());
    first.worker.work(100);
    first.assertAllLive();
    assertTrue(first.host.dom.has(".failed"));
    assertNotNull(storage.kept.get(CODE + " aside 1"));
  }

  @Test
  void resetInOneIsResetInTheOther() {
    Window first = Window.open(storage, "softmax-exercise-ratio");
    Window second = Window.open(storage, "softmax-exercise-ratio");
    first.answer().type("4");
    first.press("another");
    assertEquals(first.shown(), second.shown());
    first.tool("reset");
    assertEquals(first.shown(), second.shown());
    assertEquals("", second.answer().getValue());
  }

  @Test
  void aNewerBooksWorkInAnotherWindowLeavesThisOneAsItStands() {
    Window window = Window.open(storage, "softmax-exercise-ratio");
    window.press("another");
    window.answer().type("4");
    String before = window.shown();
    storage.setElsewhere("softmax-exercise-ratio", "1|softmax-exercise-ratio|2|0|other form|0");
    assertEquals(before, window.shown());
    assertEquals("4", window.answer().getValue());
    window.press("hint");
    Window again = window.reload();
    assertEquals("4", again.answer().getValue());
  }

  @Test
  void aNewerBooksWorkIsLeftAsItIs() {
    Window window = Window.open(storage, "softmax-exercise-ratio");
    String newer = "1|softmax-exercise-ratio|2|0|other form|0";
    storage.kept.put("softmax-exercise-ratio", newer);
    window.answer().type("4");
    assertEquals(newer, storage.kept.get("softmax-exercise-ratio aside 1"));
  }
}
