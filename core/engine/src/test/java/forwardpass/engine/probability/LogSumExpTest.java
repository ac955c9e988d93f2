package forwardpass.engine.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import org.junit.jupiter.api.Test;

class LogSumExpTest {
  private static final double MINUS_INFINITY = Double.NEGATIVE_INFINITY;

  @Test
  void agreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "logSumExp", 11)) {
      double actual = LogSumExp.of(golden.arguments());
      double error = Math.abs(actual - golden.result()) / Math.max(1, Math.abs(golden.result()));
      assertTrue(error <= 4e-16, () -> golden + " gives " + actual);
    }
  }

  @Test
  void survivesWhereTheNaiveFormOverflowsAndUnderflows() {
    double[] large = {1000, 999, 998};
    assertEquals(Double.POSITIVE_INFINITY, LogSumExp.naive(large));
    assertEquals(1000.4076059644443, LogSumExp.of(large), 1e-12);
    double[] small = {-1000, -1001};
    assertEquals(MINUS_INFINITY, LogSumExp.naive(small));
    assertEquals(-999.6867383124818, LogSumExp.of(small), 1e-12);
    double[] usual = {2, 1, 0};
    assertEquals(LogSumExp.naive(usual), LogSumExp.of(usual), 1e-15);
  }

  @Test
  void liesBetweenTheMaximumAndLogNMore() {
    double[] equal = new double[50_257];
    assertEquals(10.82, LogSumExp.of(equal), 5e-3);
    assertEquals(7, LogSumExp.of(new double[] {7}));
    assertEquals(7, LogSumExp.of(new double[] {7, MINUS_INFINITY}));
    assertEquals(MINUS_INFINITY, LogSumExp.of(new double[] {MINUS_INFINITY, MINUS_INFINITY}));
  }

  @Test
  void namesTheLogitThatIsNoNumber() {
    assertEquals(
        "logsumexp: logit 1 is NaN, must be finite or -Infinity",
        assertThrows(
                IllegalArgumentException.class, () -> LogSumExp.of(new double[] {0, Double.NaN}))
            .getMessage());
    assertEquals(
        "logsumexp: there are no logits",
        assertThrows(IllegalArgumentException.class, () -> LogSumExp.of(new double[0]))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> LogSumExp.of(new double[] {Double.POSITIVE_INFINITY, 0}));
  }
}
