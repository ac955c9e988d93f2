package forwardpass.site.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCardTest {
  private static final String CARD =
      """
      {"parameters": 12, "limits": ["short"],
       "curve": [{"step": 5, "trainNatsPerToken": 1.5, "validationNatsPerToken": 2}],
       "samples": [{"seed": 3, "text": "Once."}],
       "counts": {"ended": 3, "endedLow": 0.3, "own": {"stories": 4, "words": 19, "heroes": 2, "keptShare": 0.5,
                  "keptShareError": 0.25}, "atEqualSize": {"trigrams": 9,
                  "newShare": {"own": 0.2, "ownError": 0.01, "written": 0.3, "low": 0.28, "high": 0.4},
                  "longestRun": {"own": 7, "written": 6.5, "low": 5, "high": 8}}}}
      """;

  @Test
  void readsWhatTheTrainerWrote() {
    ModelCard card = ModelCard.read(CARD);
    assertEquals(12, card.whole("parameters"));
    assertEquals(List.of("short"), card.limits());
    assertEquals(List.of(new ModelCard.Point(5, 1.5, 2)), card.curve());
    assertEquals(List.of(new ModelCard.Sample(3, "Once.")), card.samples());
    assertEquals(3, card.ended());
    assertEquals(0.3, card.endedLow());
    assertEquals(new ModelCard.Counts(4, 19, 2, 0.5, 0.25), card.counts("own"));
    assertEquals(new ModelCard.Compared(0.2, 0.01, 0.3, 0.28, 0.4), card.compared("newShare"));
    assertEquals(new ModelCard.Compared(7, Double.NaN, 6.5, 5, 8), card.compared("longestRun"));
  }

  @Test
  void saysWhichFieldIsMissing() {
    ModelCard card = ModelCard.read(CARD);
    Exception e = assertThrows(IllegalArgumentException.class, () -> card.number("modelBytes"));
    assertEquals("card: it has no field 'modelBytes'", e.getMessage());
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThrows(IllegalArgumentException.class, () -> ModelCard.read("{"));
  }
}
