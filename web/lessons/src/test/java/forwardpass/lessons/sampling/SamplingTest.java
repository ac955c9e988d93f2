package forwardpass.lessons.sampling;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.shown;
import static forwardpass.lessons.Sessions.started;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import forwardpass.engine.probability.Entropy;
import forwardpass.engine.sampling.Sampler;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.inspector.Said;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbers of this page, by hand where that is said, else asked of the model. */
class SamplingTest {
  private static final KnobsDemo LESSON = new KnobsDemo();
  private static final TaskContext CONTEXT = Files.context();
  private static final Parameters FIRST = Parameters.initial(LESSON.parameters());
  private static final List<String> PREPARED = reports(LESSON.prepared(FIRST));

  private static List<String> reports(Job job) {
    return SynchronousRun.reports(Tasks.start(job), CONTEXT);
  }

  private static Session<?> printed() {
    return Session.start(LESSON, FIRST, PREPARED.get(PREPARED.size() - 1));
  }

  /** Presses a button, and lets everything happen that follows. */
  private static void press(Session<?> session, String action) {
    Command.Start start = started(session.dispatch(new Event.Pressed(action)));
    List<String> reports = reports(start.job());
    for (int i = 0; i < reports.size(); i++) {
      boolean isLast = i == reports.size() - 1;
      session.dispatch(new Event.Reported(start.run(), reports.get(i), isLast));
    }
  }

  private static Outlook outlook() {
    return WritingReport.CODEC.decode(PREPARED.get(PREPARED.size() - 1)).next();
  }

  @Test
  void theTextsNumbersAreTheModels() {
    double[] own = WritingView.own(outlook());
    double tail = Arrays.stream(own).filter(p -> p < 0.01).sum();
    assertEquals(" had", outlook().shown().get(0).piece());
    assertEquals(" liked", outlook().shown().get(1).piece());
    assertEquals(" wanted", outlook().shown().get(2).piece());
    for (int i = 0; i < 3; i++) {
      assertEquals(SamplingFacts.LOGITS[i], outlook().values()[i], 5e-4);
      assertEquals(SamplingFacts.SHARES[i], own[i], 5e-4);
    }
    assertEquals(SamplingFacts.ENTROPY, Entropy.of(own), 5e-3);
    assertEquals(SamplingFacts.TAIL, tail, 5e-3);
  }

  /** The page's ranks stand for the model's ids: what is cut and drawn is the same. */
  @Test
  void whatThePageCutsTheWorkerCuts() {
    WritingReport report = WritingReport.CODEC.decode(reports(one(3)).get(1));
    WritingReport.Wrote wrote = Objects.requireNonNull(report.wrote());
    Outlook before = outlook();
    int rank = 0;
    while (before.shown().get(rank).id() != wrote.id()) {
      rank++;
    }
    Fates fates = Fates.of(Knobs.sampler(FIRST), before);
    assertEquals(fates.steps().probabilities()[rank], wrote.drawn(), 1e-3);
    assertEquals(WritingView.own(before)[rank], wrote.p(), 1e-3);
  }

  private static Job one(int seed) {
    Sampler sampler = Knobs.sampler(FIRST);
    return new WritingRequest("Tom was happy. He", List.of(), sampler, seed, 1).job();
  }

  /** The same tokens are asked of the page in the browser, SamplingIT. */
  @Test
  void theSameSeedWritesTheSameText() {
    Session<?> session = printed();
    press(session, "write");
    assertEquals("told text=Tom was happy. He" + WRITTEN, said(session));
  }

  /** Sixty tokens, with the printed knobs and seed 1. */
  private static final String WRITTEN =
      " wanted to go to the park with his mom. He thought it would be fun to play with his toys.\n"
          + "\"Mom, I will watch my car, please!\" Tom said. His mom said, \"No, Tom. The car is"
          + " ours. It is very d";

  @Test
  void whatWasSaidStaysWhenOneGoesBack() {
    Session<?> session = printed();
    session.set(session.parameters().with(KnobsDemo.AT, 0));
    press(session, "say");
    press(session, "back-0");
    session.set(session.parameters().with(KnobsDemo.AT, 1));
    assertFalse(shown(session).contains("tree.summary"));
    press(session, "say");
    assertShows("tree.summary", session);
    assertEquals("told text=Tom was happy. He liked", said(session));
    press(session, "back-1");
    assertEquals("told text=Tom was happy. He had", said(session));
  }

  @Test
  void aTokenFallsAtTheFirstStageThatCutsIt() {
    Fates fates = Fates.of(Cuts.plain().withTopK(6).withTopP(0.6).withMinP(0.5), outlook());
    assertEquals("kept", fates.of(0));
    assertEquals("kept", fates.of(1));
    assertEquals("top-p", fates.of(3));
    assertEquals("top-k", fates.of(6));
    assertEquals("temperature", Fates.of(Sampler.temperature(0), outlook()).of(1));
    assertEquals("typical", Fates.of(Cuts.plain().withTypicalP(0.05), outlook()).of(0));
  }

  @Test
  void thePageSaysWhatTheOtherOrderKeeps() {
    Session<?> session = printed();
    session.set(session.parameters().with(Knobs.T, 2.0));
    assertShows("stage.kept", session);
    assertShows("other.out", session);
    session.set(session.parameters().with(Knobs.ORDER, "last"));
    assertShows("other.in", session);
  }

  /** ½ ¼ ⅛ ⅛: entropy 1.213008, distances 0.519860, 0.173287, 0.866434; the second alone. */
  @Test
  void theLikeliestTokenNeedNotBeTypical() {
    Session<?> session = session(new WorkedLesson(new TypicalByHand()));
    assertShows(session, "1.213", "0.520", "0.173", "0.866");
    double[] q = {0.5, 0.25, 0.125, 0.125};
    assertArrayEquals(
        new double[] {0, 1, 0, 0}, Cuts.shares(Cuts.plain().withTypicalP(0.2), q), 1e-12);
  }

  /** 0.4, 0.65, 0.85: the third crosses 0.8; 0.4 / 0.85, 0.25 / 0.85, 0.2 / 0.85. */
  @Test
  void theTokenThatCrossesTheLineStays() {
    assertShows(
        session(new WorkedLesson(new TopPByHand())),
        "0.400",
        "0.650",
        "0.850",
        "0.471",
        "0.294",
        "0.235");
  }

  /** What the page on whole texts says of greedy decoding with a repetition penalty of 3. */
  @Test
  void aLargePenaltyShunsTheFullStop() {
    Sampler sampler = Sampler.greedy().withRepetitionPenalty(3);
    Job job = new WritingRequest("Tom was happy. He", List.of(), sampler, 1, 80).job();
    StringBuilder written = new StringBuilder("He");
    for (String report : reports(job)) {
      WritingReport.Wrote wrote = WritingReport.CODEC.decode(report).wrote();
      written.append(wrote == null ? "" : wrote.piece());
    }
    String first = written.substring(0, written.indexOf("."));
    assertEquals(50, first.chars().filter(c -> c == ' ').count() + 1, first);
  }

  @Test
  void theModelChecksATemperature() {
    assertEquals("low", checked(SamplingChapter.TEMPERATURE, "1").key());
    assertEquals("high", checked(SamplingChapter.TEMPERATURE, "2").key());
    assertEquals("unread", checked(SamplingChapter.TEMPERATURE, "warm").key());
    assertEquals(Said.RIGHT, checked(SamplingChapter.TEMPERATURE, "1.44").key());
  }

  @Test
  void theModelChecksALoop() {
    assertEquals(Said.RIGHT, checked(SamplingChapter.LOOP, "No, no, no, no").key());
    assertEquals(
        "varied", checked(SamplingChapter.LOOP, "Sam was sad. His mom gave him a big").key());
    assertEquals("short", checked(SamplingChapter.LOOP, " ").key());
  }

  private static Said checked(String id, String answer) {
    return Said.CODEC.decode(reports(new Job(id, "1|" + answer)).get(0));
  }
}
