package forwardpass.lessons.decoding;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbers of this page, asked of the model. */
class DecodingTest {
  private static final TaskContext CONTEXT = Files.context();

  private static String outcome(Lesson<?> lesson) {
    Job job = lesson.prepared(Parameters.initial(lesson.parameters()));
    return SynchronousRun.outcome(Tasks.start(Objects.requireNonNull(job)), CONTEXT);
  }

  private static Session<?> printed(Lesson<?> lesson) {
    return Session.start(lesson, Parameters.initial(lesson.parameters()), outcome(lesson));
  }

  private static Searched searched(int width, int steps) {
    String input = BeamRequest.CODEC.encode(new BeamRequest("Tom was happy. He", width, steps));
    return Searched.CODEC.decode(
        SynchronousRun.outcome(Tasks.start(new Job(BeamTask.NAME, input)), CONTEXT));
  }

  @Test
  void aSentenceIsLikelierTheSecondTime() {
    Scored scored = Scored.CODEC.decode(outcome(new LoopFigure()));
    int length = scored.size() / LoopFigure.TIMES;
    assertEquals(0, scored.size() % LoopFigure.TIMES);
    assertTrue(scored.cost(0, length) - scored.cost(length, 2 * length) > Log.log(10));
    assertTrue(scored.cost(length, 2 * length) > scored.cost(7 * length, 8 * length));
    assertShows("time n=8", printed(new LoopFigure()));
  }

  /** 2 / 2 − 0.3 − 2 · 0.5 = −0.3; −2 · 2 − 0.3 − 0.5 = −4.8; 0.5. */
  @Test
  void penaltiesLowerWhatWasSaid() {
    assertShows(session(new WorkedLesson(new PenaltiesByHand())), "1.000", "−0.300", "−4.800");
  }

  @Test
  void aWidthOfOneIsGreedyDecoding() {
    Searched one = searched(1, 12);
    assertEquals(one.greedy().written(), one.best().written());
    assertEquals(one.greedy().logP(), one.best().logP(), 1e-3);
  }

  /** From the model: three beams find a likelier text than one. */
  @Test
  void threeBeamsFindALikelierText() {
    Searched three = searched(3, 12);
    assertTrue(three.best().logP() > three.greedy().logP());
    assertTrue(three.greedy().logP() > three.drawn().logP());
    for (List<Searched.Line> step : three.steps()) {
      assertEquals(3, step.stream().filter(Searched.Line::isKept).count());
    }
  }

  @Test
  void theTextIsAsDearAsItsTokens() {
    Scored scored = Scored.CODEC.decode(outcome(new PerplexityFigure()));
    double sum = scored.nats().stream().mapToDouble(x -> x).sum();
    assertEquals(sum, scored.cost(), 1e-9);
    assertEquals(Math.exp(sum / scored.size()), scored.perplexity(), 1e-9);
    int moon = scored.pieces().indexOf(" eat");
    assertTrue(moon > 0, scored.pieces()::toString);
    String said = Sessions.said(printed(new PerplexityFigure()));
    assertTrue(said.startsWith("outcome count=" + scored.size() + " cost="), said);
  }
}
