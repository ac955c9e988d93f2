package forwardpass.lessons.norms;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers marked numpy come from numpy 2.4. */
class NormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 0 | layer=[−1.07,−0.53,1.60,0.00] | rms=[0.28,0.57,1.70,0.85]", // numpy
        "2 | 0 | layer=[−1.07,−0.53,1.60,0.00] | rms=[0.28,0.57,1.70,0.85]",
        "1 | 3 | layer=[−1.07,−0.53,1.60,0.00] | rms=[0.64,0.80,1.43,0.95]" // numpy
      })
  void neitherNormSeesTheFactorAndOneSeesTheShift(String a, String c, String layer, String rms) {
    Session<?> session = prepared(new NormsFigure());
    with(session, "a", a);
    with(session, "c", c);
    String said = said(session).replace(" ", "");
    assertTrue(said.contains(layer) && said.contains(rms), () -> layer + rms + " against " + said);
  }

  @Test
  void workedExamplesArriveAtNumpysNumbers() {
    assertShows("1.604", prepared(new WorkedLesson(new LayerNormByHand())));
    assertShows("1.697", prepared(new WorkedLesson(new RmsNormByHand())));
  }

  @Test
  void citesMeanVarianceAndRoot() { // 12/4, 14/4, √3.5
    List<String> wanted = List.of("3", "3.5", "1.871");
    List<Fact> facts = new NormsChapter().facts();
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i), Nodes.text(List.of(facts.get(i).value())));
    }
  }
}
