package forwardpass.lessons.wholeblock;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers marked numpy come from numpy 2.4 on the same matrices. */
class WholeBlockTest {
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

  @Test
  void citesTheFirstToken() { // numpy
    List<String> wanted =
        List.of("[2,0,1]", "[1.22,−2.45,3.67]", "[4.09,−1.80,1.74]", "[7.32,−4.25,6.41]");
    List<Fact> facts = new WholeBlockChapter().facts();
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i), Nodes.text(List.of(facts.get(i).value())));
    }
  }
}
