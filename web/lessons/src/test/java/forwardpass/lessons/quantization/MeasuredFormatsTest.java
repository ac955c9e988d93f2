package forwardpass.lessons.quantization;

import static forwardpass.lessons.Sessions.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.inspector.ModelExercise;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the formats again, all matrices in one, and holds the printed numbers to it. */
class MeasuredFormatsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void theBooksModelLosesWhatIsPrinted(int format) {
    Mix mix = Mix.all(Mix.format(format));
    Report report = Report.CODEC.decode(outcome(new Job(QuantizeTask.NAME, mix.text())));
    assertTrue(report.isWhole());
    assertEquals(MeasuredFormats.LOSS, report.losses().get(0), 6e-5);
    assertEquals(MeasuredFormats.added(format), report.added(1), 6e-5);
    assertEquals(MeasuredFormats.same(format), report.same());
  }

  /** Where 4 bits part from float32, its gap has turned, and the kind that moved it is named. */
  @Test
  void thePartingHasAGapThatTurned() {
    Report report = Report.CODEC.decode(outcome(new Job(QuantizeTask.NAME, "44444")));
    assertTrue(report.gaps().get(0) > 0 && report.gaps().get(1) < 0, report::toString);
    assertEquals(Kind.TABLE, report.mover());
    assertEquals(3, report.pieces().size());
  }

  /** The exercise's own mix passes; all in int8 is too large, and all in int4 loses too much. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 4 8 8 4 | right",
        "8, 4, 8, 8, 4 | right",
        "8 8 8 8 8 | large",
        "4 4 4 4 4 | loses",
        "8 4 8 4 8 | loses",
        "8 4 8 8 | unread",
        "8 4 8 8 5 | unread"
      })
  void theChosenMixIsRun(String bits, String said) {
    ModelExercise exercise = new ModelExercise(MixCheck.ID, List.of("bits"), 2);
    String verdict = outcome(exercise.job(List.of(bits)));
    assertTrue(verdict.startsWith(said), verdict);
  }
}
