package forwardpass.lessons.attention;

import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.shown;
import static forwardpass.lessons.Sessions.started;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.board.Board;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers marked numpy come from numpy 1.24 on the same matrices. */
class AttentionTest {
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
    Session<?> session = prepared(new ThreeTokens());
    with(session, "cell", cell);
    String said = said(session);
    for (String part : wanted.split(" ", -1)) {
      assertTrue(said.contains(part), () -> wanted + " against " + said);
    }
  }

  @Test
  void anOpenCellLightsWhatMadeIt() {
    Parameters printed = Parameters.initial(new ThreeTokens().parameters());
    Board board = ThreeTokens.board(printed); // the first output is open
    assertTrue(board.isOpen("z", 0, 0));
    assertTrue(board.isSource("weights", 0, 2));
    assertTrue(board.isSource("v", 2, 0));
    assertFalse(board.isSource("v", 2, 1));
    assertFalse(board.isSource("weights", 1, 0));
    Board product = ThreeTokens.board(printed.withText("cell", "5").get()); // row 2, column 3
    assertTrue(product.isSource("q", 1, 0));
    assertTrue(product.isSource("k", 2, 1));
    assertFalse(product.isSource("k", 1, 1));
  }

  @Test
  void theFlowArrivesAtTheExamplesQueriesKeysAndValues() {
    Parameters example = Parameters.initial(new ThreeTokens().parameters());
    Board flow = Flow.board(Parameters.initial(new Flow().parameters()));
    assertEquals(Grids.matrix(example, ThreeTokens.Q), flow.matrix("q"));
    assertEquals(Grids.matrix(example, ThreeTokens.K), flow.matrix("k"));
    assertEquals(Grids.matrix(example, ThreeTokens.V), flow.matrix("v"));
    assertEquals(0.6016681390196789, flow.matrix("out").get(0, 0), 1e-15); // numpy
  }

  @Test
  void theMaskHidesAndLeavesTheLastRow() {
    Parameters printed = Parameters.initial(new Flow().parameters());
    Board open = Flow.board(printed);
    Board masked = Flow.board(printed.withText("mask", "on").get());
    assertEquals(Double.NEGATIVE_INFINITY, masked.matrix("scores").get(0, 1));
    assertEquals(0, masked.matrix("weights").get(1, 2));
    for (int col = 0; col < 4; col++) {
      assertEquals(open.matrix("out").get(2, col), masked.matrix("out").get(2, col));
    }
  }

  @Test
  void varianceGrowsAsTheWidthAndTheRootKeepsWeightsSoft() {
    Spread spread = Spread.CODEC.decode(outcome(new Job(SpreadTask.NAME, "3")));
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
    Session<?> session = prepared(new ScoreSpread());
    String before = shown(session);
    Command.Start start = started(session.dispatch(new Event.Pressed("draw")));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertFalse(before.equals(shown(session)));
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
        "factor-8 | 2,981" // e^8 = 2980.958
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
