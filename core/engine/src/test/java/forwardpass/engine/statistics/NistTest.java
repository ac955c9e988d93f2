package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The univariate data sets of NIST's Statistical Reference Datasets (StRD, public domain), whose
 * mean and standard deviation are certified to 15 digits.
 *
 * <p>The measure is McCullough's log relative error, the number of right digits: LRE = −log₁₀(|x −
 * c| / |c|). Reading 10000000.2 as a double loses digits before any computation: 15.6 and 8.2 are
 * what the exact standard deviations of the doubles in NumAcc2 and NumAcc4 reach.
 */
class NistTest {
  @Test
  void reproducesLew() {
    check(data("Lew.txt", 50), 200, "-177.435000000000", 14.9, "277.332168044316", 14.9);
  }

  @Test
  void reproducesMichelso() {
    check(data("Michelso.txt", 60), 100, "299.852400000000", 15.5, "0.0790105478190518", 13.8);
  }

  @Test
  void reproducesNumAcc1() {
    check(data("NumAcc1.txt", 60), 3, "10000002", 99, "1", 99);
  }

  @Test
  void reproducesNumAcc2() {
    check(data("NumAcc2.txt", 60), 1001, "1.2", 15.5, "0.1", 15.6);
  }

  @Test
  void reproducesNumAcc3() {
    check(alternating(1000000.2, 1000000.1, 1000000.3), 1001, "1000000.2", 15.5, "0.1", 9.45);
  }

  @Test
  void reproducesNumAcc4() {
    check(alternating(10000000.2, 10000000.1, 10000000.3), 1001, "10000000.2", 15.5, "0.1", 8.25);
  }

  private static void check(
      double[] data,
      int n,
      String mean,
      double lreOfMean,
      String deviation,
      double lreOfDeviation) {
    assertEquals(n, data.length);
    Summary summary = Summary.of(data);
    assertLre(mean, summary.mean(), lreOfMean, "mean");
    assertLre(deviation, summary.standardDeviation(), lreOfDeviation, "standard deviation");
  }

  private static void assertLre(String certified, double actual, double atLeast, String about) {
    BigDecimal truth = new BigDecimal(certified);
    BigDecimal error = new BigDecimal(actual).subtract(truth).abs();
    double relative = error.divide(truth.abs(), new MathContext(10)).doubleValue();
    double lre = relative == 0 ? 99 : -Math.log10(relative);
    assertTrue(lre >= atLeast, () -> about + " " + actual + " has LRE " + lre);
  }

  private static double[] data(String file, int header) {
    List<String> lines = Goldens.lines(NistTest.class, "nist/" + file);
    return lines.stream()
        .skip(header)
        .map(String::trim)
        .filter(line -> line.matches("-?[0-9.]+"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  /** The rule by which NumAcc2, 3 and 4 are made: the mean once, then low and high 500 times. */
  private static double[] alternating(double mean, double low, double high) {
    double[] data = new double[1001];
    Arrays.setAll(data, i -> i == 0 ? mean : i % 2 == 1 ? low : high);
    return data;
  }
}
