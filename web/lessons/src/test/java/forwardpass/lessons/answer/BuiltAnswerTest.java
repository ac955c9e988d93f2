package forwardpass.lessons.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.words.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltAnswerTest {
  private static final BuiltAnswer<List<Double>> SUM_OF_ONE =
      new BuiltAnswer<>(
          new VectorAnswer(2, 1), p -> p[0] + p[1] == 1 ? null : Message.of("built.sum"));

  private static final List<Double> EXAMPLE = List.of(0.5, 0.5);

  @Test
  void takesWhateverPasses() {
    assertTrue(SUM_OF_ONE.agrees(List.of(0.25, 0.75), EXAMPLE));
    assertFalse(SUM_OF_ONE.agrees(List.of(0.5, 0.6), EXAMPLE));
  }

  @Test
  void knowsAMistakeByItsNumbers() {
    List<Double> mistake = List.of(1.0, 1.0);
    assertTrue(SUM_OF_ONE.agrees(List.of(1.0, 1.01), mistake));
    assertFalse(SUM_OF_ONE.agrees(List.of(1.0, 0.5), mistake));
    assertFalse(SUM_OF_ONE.agrees(EXAMPLE, mistake));
  }

  @Test
  void saysWhatIsLacking() {
    assertEquals(Message.of("built.sum"), SUM_OF_ONE.remark(List.of(0.5, 0.6), EXAMPLE));
    assertNull(SUM_OF_ONE.remark(List.of(0.25, 0.75), EXAMPLE));
  }
}
