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
       "counts": {"stories": 4, "ended": 3, "trigrams": 9, "distinctTrigrams": 8, "heroes": 2,
                  "heroesKept": 1}}
      """;

  @Test
  void readsWhatTheTrainerWrote() {
    ModelCard card = ModelCard.read(CARD);
    assertEquals(12, card.whole("parameters"));
    assertEquals(List.of("short"), card.limits());
    assertEquals(List.of(new ModelCard.Point(5, 1.5, 2)), card.curve());
    assertEquals(List.of(new ModelCard.Sample(3, "Once.")), card.samples());
    assertEquals(new ModelCard.Counts(4, 3, 9, 8, 2, 1), card.counts("counts"));
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
