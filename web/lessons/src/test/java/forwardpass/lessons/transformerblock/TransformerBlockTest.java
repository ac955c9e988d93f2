package forwardpass.lessons.transformerblock;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.board.Board;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers marked numpy come from numpy 2.4 on the same matrices. */
class TransformerBlockTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | opened.n1 row=1 col=1 value=1.2247", // numpy
        "10 | opened.q row=1 col=2 value=-2.4495", // numpy
        "31 | opened.scores row=2 col=2 value=-1.0607", // numpy
        "36 | opened.weights row=1 col=1 value=1",
        "45 | opened.z row=1 col=1 value=1.2247", // numpy
        "53 | opened.attn row=1 col=3 value=3.6742", // numpy
        "62 | opened.mid row=1 col=3 value=4.6742", // numpy
        "69 | opened.n2 row=1 col=1 value=0.4581", // numpy
        "78 | opened.pre row=1 col=1 value=2.3174", // numpy
        "90 | opened.post row=1 col=1 value=2.294", // numpy
        "102 | opened.mlp row=1 col=1 value=4.0947", // numpy
        "111 | opened.out row=1 col=1 value=7.3195", // numpy
        "119 | opened.out row=3 col=3 value=6.2656" // numpy
      })
  void everyCellOfTheBlockOpensToItsValue(String cell, String wanted) {
    Session<?> session = prepared(new WholeBlock());
    with(session, "cell", cell);
    String said = said(session).replace('\u2212', '-');
    for (String part : wanted.split(" ", -1)) {
      assertTrue(said.contains(part), () -> wanted + " against " + said);
    }
  }

  @Test
  void anOpenCellLightsWhatMadeIt() {
    Parameters printed = Parameters.initial(new WholeBlock().parameters());
    Board out = WholeBlock.board(printed); // row 1, column 1 of the output
    assertTrue(out.isSource("mid", 0, 0));
    assertTrue(out.isSource("mlp", 0, 0));
    assertFalse(out.isSource("mlp", 0, 1));
    Board norm = WholeBlock.board(printed.withText("cell", "70").get()); // row 1, column 2
    assertTrue(norm.isSource("mid", 0, 2));
    assertTrue(norm.isSource("g2", 0, 1));
    assertFalse(norm.isSource("mid", 1, 1));
    Board bent = WholeBlock.board(printed.withText("cell", "90").get());
    assertTrue(bent.isSource("pre", 0, 0));
    assertFalse(bent.isSource("pre", 0, 1));
  }

  @Test
  void aLaterTokenLeavesTheEarlierOnesAsTheyWere() {
    Parameters printed = Parameters.initial(new WholeBlock().parameters());
    Parameters changed = printed.withText("X", "2, 0, 1; 4, 1, -2; 5, 5, -3").get();
    Board before = WholeBlock.board(printed);
    Board after = WholeBlock.board(changed);
    for (int col = 0; col < 3; col++) {
      assertEquals(before.matrix("out").get(0, col), after.matrix("out").get(0, col));
      assertEquals(before.matrix("out").get(1, col), after.matrix("out").get(1, col));
    }
    assertTrue(before.matrix("out").get(2, 0) != after.matrix("out").get(2, 0));
  }

  /** 2, 1 and −1, 1.5 and 1, 0.5 and 0.5, −2 and 2, −0.5 sum to 4.5, 0.5; times 1, 2 is 5.5. */
  @Test
  void theStreamsLogitIsTheSumOfItsParts() {
    Session<?> session = prepared(new ResidualSum());
    assertTrue(said(session).contains("logit=5.5"), () -> said(session));
    with(session, "out", "attn2"); // less 0.5 · 1 − 2 · 2
    assertTrue(said(session).contains("logit=9"), () -> said(session));
  }

  @Test
  void workedExamplesArriveAtNumpysNumbers() {
    assertShows("1.955", prepared(new WorkedLesson(new MlpByHand()))); // GELU(2) = 1.9546
    assertShows("2.858", prepared(new WorkedLesson(new SwigluByHand()))); // SiLU(3) = 2.8577
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gelu-1 | 0.841", // scipy
        "gelu-minus-1 | −0.159", // scipy
        "gelu-3 | 2.996", // scipy
        "mlp-weights | 4,718,592",
        "attention-weights | 2,359,296",
        "block-out | [7.32,−4.25,6.41]" // numpy
      })
  void citesWhatIsComputedElsewhere(String name, String value) {
    for (Fact fact : TransformerBlockFacts.all()) {
      if (fact.name().equals(name)) {
        assertEquals(value, Nodes.text(List.of(fact.value())));
        return;
      }
    }
    throw new AssertionError("no fact is called " + name);
  }
}
