package forwardpass.lessons.livechain;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.shown;
import static forwardpass.lessons.Sessions.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveChainTest {
  private static final LiveChain LESSON = new LiveChain();
  private static final TaskContext CONTEXT = Files.context();
  private static final Parameters FIRST = Parameters.initial(LESSON.parameters());
  private static final String PREPARED = outcome(LESSON.prepared(FIRST));

  private static String outcome(Job job) {
    return SynchronousRun.outcome(Tasks.start(job), CONTEXT);
  }

  private static Session<?> printed() {
    return Session.start(LESSON, FIRST, PREPARED);
  }

  private static List<Command> write(Session<?> session, String text) {
    return session.set(session.parameters().withText("text", text).get());
  }

  private static List<Command> done(Session<?> session, Command.Start start) {
    return session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
  }

  @Test
  void isPrintedWithTheModelsNumbers() {
    Session<?> session = printed();
    Reading reading = Reading.decode(PREPARED);
    assertShows("product=" + ChainView.product(reading.product()).text(), session);
    assertShows("exp=" + ChainView.product(reading.product()).text(), session);
    assertShows("read-in-advance size=2.9", session);
    assertShows("rivals.caption place=8 before=… time there was a", session);
    assertShows("vocab=1,024 uniform=6.93", session);
    for (Reading.Step step : reading.steps()) {
      assertShows(ChainView.probability(step.probability()).text(), session);
    }
    assertFalse(shown(session).contains("underflow"));
    assertEquals("outcome count=13 product=6.56×10⁻¹¹ sum=−23.45", said(session));
  }

  @Test
  void resetBringsTheFirstReadingBack() {
    Session<?> session = printed();
    String before = shown(session);
    write(session, "The dog.");
    done(session, started(session.dispatch(new Event.Pressed("ask"))));
    assertFalse(before.equals(shown(session)));
    session.restart(FIRST);
    assertEquals(before, shown(session));
  }

  @Test
  void asksForNothingBeforeTheReaderDoes() {
    Session<?> session = printed();
    assertEquals(List.of(), write(session, "The dog."));
    assertShows("not-read-yet size=2.9", session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    assertEquals(new Job(ReadTask.NAME, "The dog."), start.job());
    session.dispatch(new Event.Fetching(start.run(), 1_234_567));
    assertShows("fetching done=1.2 size=2.9", session);
    session.dispatch(new Event.Reported(start.run(), "1 3", false));
    assertShows("reading done=1 all=3", session);
    assertEquals(List.of(), done(session, start));
    assertShows("read-here", session);
    assertShows("·dog", session);
  }

  @Test
  void readsAlongOnceTheModelIsHere() {
    Session<?> session = printed();
    Command.Start first = started(session.dispatch(new Event.Pressed("ask")));
    assertEquals(List.of(), write(session, "The cat")); // the model is still on its way
    Command.Start second = started(done(session, first));
    assertEquals("The cat", second.job().input());
    Command.Start third = started(write(session, "The cats"));
    assertNull(reading(session, second), "what was typed over is of no use");
    assertEquals("The cats", third.job().input());
    done(session, third);
    assertShows("count=3", session);
    assertEquals(List.of(), write(session, " The cats "), "spaces at the ends are not read");
  }

  /** What an answer to a run leads to; null where the lesson no longer listens to it. */
  private static @Nullable String reading(Session<?> session, Command.Start start) {
    String before = shown(session);
    done(session, start);
    return before.equals(shown(session)) ? null : shown(session);
  }

  @Test
  void canBeStoppedAndAskedAgain() {
    Session<?> session = printed();
    String before = shown(session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    assertEquals(List.of(), session.dispatch(new Event.Pressed("ask")), "once is enough");
    assertEquals(
        List.of(new Command.Cancel(start.run())), session.dispatch(new Event.Pressed("stop")));
    assertEquals(before, shown(session));
    session.dispatch(new Event.Fetching(start.run(), 99));
    assertEquals(before, shown(session));
    assertNotNull(started(session.dispatch(new Event.Pressed("ask"))));
  }

  @Test
  void aFailureIsSaidAndTheOldReadingStays() {
    Session<?> session = printed();
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    session.dispatch(new Event.Failed(start.run(), "model/model.safetensors: 404"));
    assertShows("failed reason=model/model.safetensors: 404", session);
    assertShows("6.56×10⁻¹¹", session);
    Command.Start again = started(session.dispatch(new Event.Pressed("ask")));
    done(session, again);
    assertFalse(shown(session).contains("failed"));
  }

  @Test
  void everyTokenCanBeChosen() {
    Session<?> session = printed();
    session.dispatch(new Event.Pressed("token-1"));
    assertShows("rivals.first place=1", session);
    session.dispatch(new Event.Pressed("token-13"));
    assertShows("rivals.caption place=13 before=… who could read", session);
    write(session, "The dog.");
    done(session, started(session.dispatch(new Event.Pressed("ask"))));
    assertShows("rivals.caption place=3 before=The dog", session);
  }

  @Test
  void withoutAReadingThereIsSomethingToPress() {
    Session<?> session = Session.start(LESSON, FIRST);
    assertShows("nothing-read", session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    session.dispatch(new Event.Fetching(start.run(), 5));
    assertShows("stop", session);
    done(session, start);
    assertShows("read-here", session);
  }

  @Test
  void saysWhenTheProductIsLost() {
    Session<?> session = printed();
    write(session, "😀".repeat(60));
    done(session, started(session.dispatch(new Event.Pressed("ask"))));
    assertShows("product product=0 sum=−", session);
    assertShows("underflow power=−", session);
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertFault("fault.empty", "", 0);
    assertFault("fault.empty", "   ", 0);
    assertFault("fault.control", "ab\u0007", 2);
    assertFault("fault.too-long", "x".repeat(241), 240);
    assertFault("fault.too-many-bytes", "ü".repeat(121), 0);
    assertFault("fault.too-many-bytes", "😀".repeat(61), 0);
    assertFault("fault.too-many-bytes", "\ud83d".repeat(81), 0);
    assertTrue(FIRST.withText("text", "日".repeat(80)).isOk());
    assertTrue(FIRST.withText("text", "\ud83d").isOk(), "half a character is read as U+FFFD");
    assertTrue(FIRST.withText("text", "<|endoftext|>").isOk());
  }

  private static void assertFault(String key, String text, int position) {
    Fault fault = FIRST.withText("text", text).fault();
    assertNotNull(fault, text);
    assertEquals(key, fault.message().key());
    assertEquals(position, fault.position());
  }
}
