package forwardpass.lessons.story;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.shown;
import static forwardpass.lessons.Sessions.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteOnTest {
  private static final WriteOn LESSON = new WriteOn();
  private static final TaskContext CONTEXT = Files.context();
  private static final Parameters FIRST = Parameters.initial(LESSON.parameters());
  private static final String BEGINNING = "Once upon a time, there was a little";
  private static final String PREPARED = last(reports(LESSON.prepared(FIRST)));

  private static List<String> reports(Job job) {
    return SynchronousRun.reports(Tasks.start(job), CONTEXT);
  }

  private static String last(List<String> reports) {
    return reports.get(reports.size() - 1);
  }

  private static Session<?> printed() {
    return Session.start(LESSON, FIRST, PREPARED);
  }

  /** Everything that the task says, then every tick that is asked for. */
  private static void happens(Session<?> session, Command.Start start) {
    List<String> reports = reports(start.job());
    List<Command> asked = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      boolean isLast = i == reports.size() - 1;
      asked.addAll(session.dispatch(new Event.Reported(start.run(), reports.get(i), isLast)));
    }
    while (!asked.isEmpty()) {
      Command.Tick tick = (Command.Tick) asked.remove(0);
      asked.addAll(session.dispatch(new Event.Ticked(tick.run())));
    }
  }

  private static List<Integer> ids(StoryRequest request) {
    List<Integer> ids = new ArrayList<>();
    for (String report : reports(request.job())) {
      if (StoryReport.decode(report) instanceof StoryReport.Wrote wrote) {
        ids.add(wrote.token().id());
      }
    }
    return ids;
  }

  @Test
  void theOutlookIsTheModelsToAThousandth() {
    Tokenizer tokenizer = CONTEXT.model().shipped().tokenizer();
    List<Integer> ids = new ArrayList<>(List.of(CONTEXT.model().shipped().endOfText()));
    for (int id : tokenizer.encodeOrdinary(BEGINNING).toArray()) {
      ids.add(id);
    }
    ModelContext reader = new ModelContext(CONTEXT.model());
    double[] logits = reader.read(ids.stream().mapToInt(Integer::intValue).toArray());
    reader.free();
    StoryReport.Looked looked = (StoryReport.Looked) StoryReport.decode(PREPARED);
    assertEquals(2_470_464, looked.parameters());
    assertEquals(logits.length, looked.next().below().size());
    for (double temperature : new double[] {0.5, 1, 2}) {
      double[] exact = Softmax.softmax(logits, temperature);
      double[] shares = looked.next().shares(temperature);
      int[] best = Best.of(logits, logits.length);
      for (int i = 0; i < best.length; i++) {
        double allowed = 2e-3 * exact[best[i]] / Math.min(1, temperature);
        assertEquals(exact[best[i]], shares[i], allowed);
      }
    }
    assertEquals(" girl", looked.next().pieces().get(0));
    assertEquals(PREPARED, StoryReport.encode(looked));
  }

  @Test
  void theTemperatureMovesThePrintedBarsWithoutTheModel() {
    Session<?> session = printed();
    String before = shown(session);
    assertEquals(List.of(), session.set(session.parameters().withText("T", "0").get()));
    assertShows("·girl1.000", session);
    session.set(session.parameters().withText("T", "0.8").get());
    assertEquals(before, shown(session));
    assertShows("size count=2,470,464", session);
  }

  @Test
  void aStoppedStoryGoesOnAsItWouldHave() {
    List<Integer> whole = ids(new StoryRequest(BEGINNING, List.of(), 0.8, 7, 30));
    assertEquals(30, whole.size());
    assertEquals(
        whole.subList(12, 30), ids(new StoryRequest(BEGINNING, whole.subList(0, 12), 0.8, 7, 18)));
    assertNotEquals(whole, ids(new StoryRequest(BEGINNING, List.of(), 0.8, 8, 30)));
    StoryRequest request = new StoryRequest("a\tb", List.of(3, 4), 0.35, 9, 2);
    assertEquals(request, StoryRequest.decode(request.job().input()));
  }

  @Test
  void writesTokenByTokenAndShowsEachProbability() {
    Session<?> session = printed();
    Command.Start start = started(session.dispatch(new Event.Pressed("write")));
    session.dispatch(new Event.Fetching(start.run(), 1_000_000));
    assertShows("fetching done=1.0 size=2.9", session);
    happens(session, start);
    List<StoryReport.Token> tokens = new ArrayList<>();
    StringBuilder story = new StringBuilder(BEGINNING);
    for (String report : reports(start.job())) {
      if (StoryReport.decode(report) instanceof StoryReport.Wrote wrote) {
        tokens.add(wrote.token());
        story.append(wrote.token().piece());
      }
    }
    assertTrue(tokens.size() >= 10, () -> "only " + tokens);
    assertEquals("told story=" + story, said(session));
    assertShows("write-more", session);
    session.dispatch(new Event.Pressed("again"));
    assertFalse(shown(session).contains("write-more"), "another story begins at once");
  }

  @Test
  void stopKeepsWhatIsShownAndDropsTheRest() {
    Session<?> session = printed();
    Command.Start start = started(session.dispatch(new Event.Pressed("write")));
    List<String> reports = reports(start.job());
    for (String report : reports.subList(0, 5)) {
      session.dispatch(new Event.Reported(start.run(), report, false));
    }
    session.dispatch(new Event.Pressed("stop"));
    StoryReport.Wrote first = (StoryReport.Wrote) StoryReport.decode(reports.get(1));
    assertEquals("told story=" + BEGINNING + first.token().piece(), said(session));
    session.dispatch(new Event.Reported(start.run(), reports.get(5), false));
    session.dispatch(new Event.Ticked(start.run() + 1));
    Command.Start next = started(session.dispatch(new Event.Pressed("write")));
    assertEquals(List.of(first.token().id()), StoryRequest.decode(next.job().input()).written());
  }

  @Test
  void anotherBeginningNeedsTheModelOnceAndIsThenReadAsItIsTyped() {
    Session<?> session = printed();
    assertFalse(hasStart(session.set(session.parameters().withText("text", "The dog").get())));
    assertShows("needs-model size=2.9", session);
    happens(session, started(session.dispatch(new Event.Pressed("ask"))));
    assertShows("next after=The dog", session);
    happens(session, started(session.set(session.parameters().withText("text", "The cat").get())));
    assertShows("next after=The cat", session);
  }

  private static boolean hasStart(List<Command> commands) {
    return commands.stream().anyMatch(command -> command instanceof Command.Start);
  }

  @Test
  void aFailureIsSaid() {
    Session<?> session = printed();
    Command.Start start = started(session.dispatch(new Event.Pressed("write")));
    session.dispatch(new Event.Failed(start.run(), "offline"));
    assertShows("failed reason=offline", session);
    assertShows("·girl", session);
    happens(session, started(session.dispatch(new Event.Pressed("write"))));
    assertFalse(shown(session).contains("failed"));
  }
}
