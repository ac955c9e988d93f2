package forwardpass.lessons.quantization;

import static forwardpass.lessons.Sessions.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.work.Job;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the formats again, all matrices in one, and holds the printed numbers to it. */
class MeasuredFormatsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void theBooksModelLosesWhatIsPrinted(int format) {
    Mix mix = Mix.all(Mix.format(format));
    Report report = Report.CODEC.decode(outcome(new Job(QuantizeTask.NAME, mix.text())));
    System.out.println("MEASURED " + format + " " + report);
    assertTrue(report.isWhole());
    assertEquals(MeasuredFormats.LOSS, report.losses().get(0), 5e-4);
    assertEquals(MeasuredFormats.added(format), report.added(1), 5e-4);
    assertEquals(MeasuredFormats.same(format), report.same());
  }
}
