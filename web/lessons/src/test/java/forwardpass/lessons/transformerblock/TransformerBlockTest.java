package forwardpass.lessons.transformerblock;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers marked numpy come from numpy 2.4 on the same matrices. */
class TransformerBlockTest {
  /** The five sum to 4.5, 0.5; times 2, −1 that is 9 − 0.5. */
  @Test
  void theStreamsLogitIsTheSumOfItsParts() {
    Session<?> session = prepared(new ResidualSum());
    assertTrue(said(session).contains("logit=8.5"), () -> said(session));
    with(session, "out", "attn2"); // less 1.5 · 2 + 2 · 1
    assertTrue(said(session).contains("logit=3.5"), () -> said(session));
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
        "attention-weights | 2,359,296"
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

  /** numpy 2.4 on the weights of the file: 0.11306, 3.12659, 27.66, 1.7675 and 6.0410. */
  @Test
  void citesTheSizeOfTheStreamThatNumpyMeasures() {
    List<String> said =
        StreamSize.facts(Files::bytes).stream()
            .map(fact -> fact.name() + " " + Nodes.text(List.of(fact.value())))
            .toList();
    List<String> wanted =
        List.of(
            "stream-blocks 5",
            "stream-stories 10",
            "stream-before 0.11",
            "stream-after 3.13",
            "stream-growth 28",
            "stream-least 1.8",
            "stream-most 6.0");
    assertEquals(wanted, said);
  }
}
