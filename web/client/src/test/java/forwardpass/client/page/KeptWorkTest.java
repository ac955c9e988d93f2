package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeStorage;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a reader did is there again after a reload, whatever it was. */
class KeptWorkTest {
  private static final String CODE = "softmax-exercise-implement";
  private static final String RATIO = "softmax-exercise-ratio";
  private static final String CURVE = "softmax-bars";
  private static final CodeLesson LESSON = (CodeLesson) Objects.requireNonNull(Lessons.byId(CODE));

  private final FakeStorage storage = new FakeStorage();

  @Test
  void aSolvedProgramIsSolvedAfterAReloadAndCanBeRun() {
    Window window = Window.open(storage, CODE);
    window.answer().type(LESSON.solution());
    window.press("run");
    window.worker.work(100);
    assertTrue(window.shown().contains("code.solved"), window.shown());
    Window again = window.reload();
    assertEquals(LESSON.solution(), again.answer().getValue());
    assertTrue(again.shown().contains("code.solved"), again.shown());
    assertEquals(LESSON.tests().size(), again.host.dom.all(".passed").size());
    assertEquals("false", again.find("[data-action=run]").getAttribute("aria-disabled"));
    assertEquals("true", again.find("[data-action=stop]").getAttribute("aria-disabled"));
    again.answer().type(LESSON.starter());
    assertTrue(again.shown().contains("code.edited"), again.shown());
    again.press("run");
    again.worker.work(100);
    assertTrue(again.host.dom.has(".failed"), again.shown());
  }

  @Test
  void fiveHundredRunsForgetNothing() {
    Window window = Window.open(storage, CODE);
    window.answer().type("// mine\n" + LESSON.solution());
    for (int i = 0; i < 500; i++) {
      window.press("run");
      window.worker.work(1);
      window.press("stop");
    }
    Window again = window.reload();
    assertEquals("// mine\n" + LESSON.solution(), again.answer().getValue());
    String kept = Objects.requireNonNull(storage.kept.get(CODE));
    assertTrue(kept.length() < 5000, () -> kept.length() + " characters are kept");
  }

  @Test
  void aRunUnderWayIsAtRestAfterAReload() {
    Window window = Window.open(storage, CODE);
    window.press("run");
    window.worker.work(2);
    assertEquals("busy", window.state());
    Window again = window.reload();
    again.assertAllLive();
    assertEquals("false", again.find("[data-action=run]").getAttribute("aria-disabled"));
  }

  @Test
  void resetEmptiesFieldsAndBringsTheStarterBack() {
    Window window = Window.open(storage, CODE, RATIO);
    window.find("textarea").type("static int x;");
    window.find("#" + CODE + " [data-tool=reset]").click();
    assertEquals(LESSON.starter(), window.find("textarea").getValue());
    window.press("run");
    window.worker.work(100);
    assertTrue(window.shown().contains("fault.zeros"), window.shown());
    window.find("input[data-answer]").type("7");
    window.find("#" + RATIO + " [data-tool=reset]").click();
    assertEquals("", window.find("input[data-answer]").getValue());
    assertFalse(storage.kept.containsKey(RATIO), storage.kept.toString());
  }

  @Test
  void aProgramThatWasSetBackCanBeHadBack() {
    Window window = Window.open(storage, CODE);
    window.answer().type("static int mine;");
    window.press("start-over");
    assertEquals(LESSON.starter(), window.answer().getValue());
    Window again = window.reload();
    again.press("take-back");
    assertEquals("static int mine;", again.answer().getValue());
    assertFalse(again.host.dom.has("[data-action=take-back]"));
  }

  @Test
  void textInCompositionIsKept() {
    Window window = Window.open(storage, RATIO, CURVE);
    window.answer().compose("1.");
    window.find("[data-param=z] input:not(.cell)").compose("1, 2, か");
    Window again = window.reload();
    assertEquals("1.", again.answer().getValue());
    assertEquals("1, 2, か", again.find("[data-param=z] input:not(.cell)").getValue());
    assertEquals(
        "true", again.find("[data-param=z] input:not(.cell)").getAttribute("aria-invalid"));
  }

  @Test
  void aFaultInAFieldIsThereAgainBesideTheLastValidValue() {
    Window window = Window.open(storage, CURVE);
    window.find("[data-param=z] input:not(.cell)").type("3, 4, 0.5");
    String valid = window.shown();
    window.find("[data-param=z] input:not(.cell)").type("3, x");
    Window again = window.reload();
    assertEquals("3, x", again.find("[data-param=z] input:not(.cell)").getValue());
    assertEquals(valid, again.shown());
    again.find("[data-param=z] input:not(.cell)").type("3, 4, 0.5");
    assertEquals(
        Map.of(CURVE, "1|softmax-bars|1|1|z|3, 4, 0.5||0"), storage.kept, "the fault is gone");
  }

  @Test
  void whatStandsAsPrintedNeedsNoStorage() {
    Window window = Window.open(storage, CURVE, RATIO, CODE);
    window.find("[data-param=z] input:not(.cell)").type("3, 4, 0.5");
    window.tool("reset");
    window.reload().reload();
    assertEquals(Map.of(), storage.kept);
  }

  @Test
  void anOlderFormIsPutAsideOnceAndTheLessonBeginsAsPrinted() {
    String old = "aanswer=2.7\npcheck=\n";
    storage.kept.put(RATIO, old);
    storage.kept.put(CURVE, "1|softmax-bars|2|1|z|3, 3||0");
    Window window = Window.open(storage, RATIO, CURVE).reload();
    window.assertAllLive();
    assertEquals("", window.answer().getValue());
    window.answer().type("5");
    window.find("[data-param=z] input:not(.cell)").type("1, 1");
    window.reload();
    assertEquals(old, storage.kept.get(RATIO + " aside 1"));
    assertEquals("1|softmax-bars|2|1|z|3, 3||0", storage.kept.get(CURVE + " aside 1"));
    assertFalse(storage.kept.containsKey(RATIO + " aside 2"), storage.kept.toString());
    assertEquals("5", Window.open(storage, RATIO).answer().getValue());
  }

  @Test
  void aSnapshotThatBreaksTheLessonIsPutAside() {
    Broken lesson = new Broken();
    String bad = "1|broken|1|1|n|6||0";
    storage.kept.put("broken", bad);
    Window window = new Window(storage, lesson).start();
    window.assertAllLive();
    assertEquals("1", window.shown());
    assertEquals(bad, storage.kept.get("broken aside 1"));
  }

  @Test
  void saysOnceThatNothingCanBeKept() {
    storage.room = 0;
    Window window = Window.open(storage, CURVE, RATIO);
    assertEquals("", window.told());
    window.find("[data-param=z] input:not(.cell)").type("3, 4, 0.5");
    assertEquals("tools.not-kept", window.told());
    window.answer().type("5");
    List<String> told =
        window.host.dom.all(".lesson-shared").stream().map(one -> one.getTextContent()).toList();
    assertEquals(List.of("tools.not-kept", ""), told);
    window.assertAllLive();
  }
}
