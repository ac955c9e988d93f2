package forwardpass.lessons.attention;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.shown;
import static forwardpass.lessons.Sessions.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import forwardpass.lessons.words.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers marked numpy come from numpy 1.24 on the same matrices. */
class AttentionTest {
  private static final TaskContext CONTEXT = Files.context();

  private static Session<?> begun(Lesson<?> lesson) {
    Parameters printed = Parameters.initial(lesson.parameters());
    Job job = lesson.prepared(printed);
    return Session.start(lesson, printed, job == null ? null : outcome(job));
  }

  private static String outcome(Job job) {
    return SynchronousRun.outcome(Tasks.start(job), CONTEXT);
  }

  private static void set(Session<?> session, String parameter, String text) {
    session.set(session.parameters().withText(parameter, text).get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0  | opened.products row=1 col=1 value=1",
        "7  | opened.products row=3 col=2 value=1",
        "9  | opened.scores row=1 col=1 value=0.7071",
        "15 | opened.scores row=3 col=1 value=1.4142",
        "18 | opened.weights row=1 col=1 value=0.4011", // numpy
        "24 | opened.weights row=3 col=1 value=0.5035", // numpy
        "27 | opened.z row=1 col=1 value=6.0167", // numpy
        "28 | opened.z row=1 col=2 value=3.9833", // numpy
        "30 | opened.z row=2 col=2 value=5"
      })
  void everyCellOfTheExampleOpensToItsValue(String cell, String wanted) {
    Session<?> session = begun(new ThreeTokens());
    set(session, "cell", cell);
    String said = said(session);
    for (String part : wanted.split(" ")) {
      assertTrue(said.contains(part), () -> wanted + " against " + said);
    }
  }

  @Test
  void anOpenCellLightsWhatMadeIt() {
    Parameters printed = Parameters.initial(new ThreeTokens().parameters());
    Board board = ThreeTokens.board(printed); // the first output is open
    assertTrue(board.isOpen(Part.Z, 0, 0));
    assertTrue(board.isSource(Part.WEIGHTS, 0, 2));
    assertTrue(board.isSource(Part.V, 2, 0));
    assertFalse(board.isSource(Part.V, 2, 1));
    assertFalse(board.isSource(Part.WEIGHTS, 1, 0));
    Board product = ThreeTokens.board(printed.withText("cell", "5").get()); // row 2, column 3
    assertTrue(product.isSource(Part.Q, 1, 0));
    assertTrue(product.isSource(Part.K, 2, 1));
    assertFalse(product.isSource(Part.K, 1, 1));
  }

  @Test
  void theFlowArrivesAtTheExamplesQueriesKeysAndValues() {
    Parameters example = Parameters.initial(new ThreeTokens().parameters());
    Board flow = Flow.board(Parameters.initial(new Flow().parameters()));
    assertEquals(Grids.matrix(example, ThreeTokens.Q), flow.matrix(Part.Q));
    assertEquals(Grids.matrix(example, ThreeTokens.K), flow.matrix(Part.K));
    assertEquals(Grids.matrix(example, ThreeTokens.V), flow.matrix(Part.V));
    assertEquals(0.6016681390196789, flow.matrix(Part.OUT).get(0, 0), 1e-15); // numpy
  }

  @Test
  void theMaskHidesAndLeavesTheLastRow() {
    Parameters printed = Parameters.initial(new Flow().parameters());
    Board open = Flow.board(printed);
    Board masked = Flow.board(printed.withText("mask", "on").get());
    assertEquals(Double.NEGATIVE_INFINITY, masked.matrix(Part.SCORES).get(0, 1));
    assertEquals(0, masked.matrix(Part.WEIGHTS).get(1, 2));
    for (int col = 0; col < 4; col++) {
      assertEquals(open.matrix(Part.OUT).get(2, col), masked.matrix(Part.OUT).get(2, col));
    }
  }

  /** In 'abcab' the last b stands behind an a, and there was a b at place 2. */
  @Test
  void twoHeadsLookAtTheirPlaces() {
    MultiHeadAttention.Pass pass =
        TwoHeads.pass(Parameters.initial(new TwoHeads().parameters()));
    assertTrue(pass.heads().get(0).steps().weights().get(4, 3) > 0.9);
    assertTrue(pass.heads().get(1).steps().weights().get(4, 1) > 0.9);
    assertEquals(6, pass.concatenated().cols());
  }

  @Test
  void aHeadSetByHandCopiesOnAllStrings() {
    Session<?> session = begun(new WeightsByHand());
    assertTrue(said(session).startsWith("silent"), () -> said(session));
    set(session, "WV", "1, 0; 0, 1; 0, 0; 0, 0; 0, 0; 0, 0; 0, 0");
    set(
        session,
        "WQ",
        "0,0,0,0,0; 0,0,0,0,0; 0,0,0,0,0; 1,0,0,0,0; 0,1,0,0,0; 0,0,1,0,0; 0,0,0,1,0");
    assertTrue(said(session).startsWith("fails"), () -> "outvoted: " + said(session));
    set(
        session,
        "WQ",
        "0,0,0,0,0; 0,0,0,0,0; 0,0,0,0,0; 9,0,0,0,0; 0,9,0,0,0; 0,0,9,0,0; 0,0,0,9,0");
    assertTrue(said(session).startsWith("passes"), () -> said(session));
    assertTrue(said(session).contains("right=128"), () -> said(session));
    assertShows("ababa", session);
    assertShows("babab", session);
  }

  /** One that always says a is right at half of the places, and by no accident at all of them. */
  @Test
  void aHeadThatIgnoresItsInputDoesNotPass() {
    Session<?> session = begun(new WeightsByHand());
    set(session, "WV", "0, 0; 0, 0; 1, 0; 1, 0; 1, 0; 1, 0; 1, 0");
    assertTrue(said(session).contains("right=64"), () -> said(session));
    assertTrue(said(session).startsWith("fails"), () -> said(session));
  }

  @Test
  void varianceGrowsAsTheWidthAndTheRootKeepsWeightsSoft() {
    Spread spread =
        Spread.CODEC.decode(outcome(new Job(SpreadTask.NAME, "3")));
    assertEquals(Spread.WIDTHS, spread.widths().size());
    for (int i = 0; i < Spread.WIDTHS; i++) {
      double ratio = spread.widths().get(i).variance() / Spread.dK(i);
      assertEquals(1, ratio, 0.35, () -> "variance over width: " + ratio);
    }
    Spread.Width widest = spread.widths().get(9);
    assertTrue(widest.sharp() > 0.9 && widest.soft() < 0.5, widest::toString);
  }

  @Test
  void drawsAgainWhenAsked() {
    Session<?> session = begun(new ScoreSpread());
    String before = shown(session);
    Command.Start start = started(session.dispatch(new Event.Pressed("draw")));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertFalse(before.equals(shown(session)));
  }

  @Test
  void theModelsMapsArePatterns() {
    HeadMaps maps =
        HeadMaps.CODEC.decode(outcome(new Job(HeadsTask.NAME, "Lily saw a big dog.")));
    assertEquals(20, maps.layers() * maps.heads());
    for (int layer = 0; layer < maps.layers(); layer++) {
      for (int head = 0; head < maps.heads(); head++) {
        for (int row = 0; row < maps.tokens(); row++) {
          double sum = 0;
          for (int col = 0; col <= row; col++) {
            sum += maps.weight(layer, head, row, col);
          }
          assertEquals(1, sum, 0.005); // each weight is rounded to 1/2500
        }
      }
    }
  }

  @Test
  void aLongTextIsCutAndSaysSo() {
    String text = "the cat and the dog and the cat and the dog and the cat and the dog and the "
        + "cat and the dog and the cat and the dog and the cat and the dog";
    HeadMaps maps = HeadMaps.CODEC.decode(outcome(new Job(HeadsTask.NAME, text)));
    assertEquals(HeadMaps.MOST_TOKENS, maps.tokens());
    assertTrue(maps.all() > maps.tokens());
  }

  /** What the text says of the second 'big': the induction head turns to 'dog'. */
  @Test
  void theInductionHeadFindsTheDog() {
    Session<?> session = begun(new RealHeads());
    session.dispatch(new Event.Pressed("head-" + MeasuredHeads.INDUCTION));
    HeadMaps maps =
        HeadMaps.CODEC.decode(
            outcome(new RealHeads().prepared(Parameters.initial(new RealHeads().parameters()))));
    int last = maps.tokens() - 1;
    assertEquals(" big", maps.pieces().get(last));
    double[] row = maps.pattern(2, 0).row(last);
    int best = 1;
    for (int i = 2; i <= last; i++) {
      best = row[i] > row[best] ? i : best;
    }
    assertEquals(" dog", maps.pieces().get(best));
    assertShows("head=L2H0", session);
  }

  @Test
  void anotherTextIsReadOnceTheModelIsAskedFor() {
    Session<?> session = begun(new RealHeads());
    assertEquals(
        List.of(), session.set(session.parameters().withText("text", "The dog.").get()));
    assertShows("not-read-yet", session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertShows("read-here", session);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "output-1 | [6.02,3.98]", // numpy
        "weights-1 | [0.40,0.20,0.40]", // numpy
        "weights-2 | [0.40,0.40,0.20]", // numpy
        "weights-3 | [0.50,0.25,0.25]", // numpy
        "unscaled-3 | [0.58,0.21,0.21]", // numpy
        "masked-2 | [0.5,0.5,0]",
        "products | [101110211]",
        "deviation-64 | 8",
        "factor-8 | 2,981", // e^8 = 2980.958
        "one-wq | 49,152", // 768 · 64
        "all-wq | 589,824", // 768²
        "layer | 2,359,296", // 4 · 768²
        "pairs-1000 | 1,000,000",
        "causal-1000 | 500,500",
        "gpt2-mb | 25.2", // 12 · 1024² · 2 bytes
        "llama31-mb | 1,099,512", // 32 · 131072² · 2 bytes
        "previous | 43",
        "induction | 23",
        "head-induction | L2H0"
      })
  void citesWhatHandComputationGives(String name, String value) {
    for (Fact fact : AttentionFacts.all()) {
      if (fact.name().equals(name)) {
        assertEquals(value, Nodes.text(List.of(fact.value())));
        return;
      }
    }
    throw new AssertionError("no fact is called " + name);
  }
}
