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
 * Univariate data sets of NIST's Statistical Reference Datasets (StRD, public domain), whose mean
 * and standard deviation are certified to 15 digits.
 *
 * <p>The measure is McCullough's log relative error, the number of right digits: LRE = −log₁₀(|x −
 * c| / |c|). Reading 10000000.2 as a double loses digits before any computation, so a standard
 * deviation is asked to have as many right digits as the exact one of the doubles that were read.
 */
class NistTest {
  private static final double RIGHT_DIGITS_OF_MEANS = 14;
  private static final double DIGITS_LOST = 0.1;
  private static final MathContext EXACT = new MathContext(60);

  @Test
  void reproducesLew() {
    check(data("Lew.txt"), 200, "-177.435000000000", "277.332168044316");
  }

  @Test
  void reproducesMichelso() {
    check(data("Michelso.txt"), 100, "299.852400000000", "0.0790105478190518");
  }

  @Test
  void reproducesNumAcc1() {
    check(data("NumAcc1.txt"), 3, "10000002", "1");
  }

  @Test
  void reproducesNumAcc2() {
    check(data("NumAcc2.txt"), 1001, "1.2", "0.1");
  }

  @Test
  void reproducesNumAcc3() {
    check(alternating(1000000.2, 1000000.1, 1000000.3), 1001, "1000000.2", "0.1");
  }

  @Test
  void reproducesNumAcc4() {
    check(alternating(10000000.2, 10000000.1, 10000000.3), 1001, "10000000.2", "0.1");
  }

  private static void check(double[] data, int n, String mean, String deviation) {
    assertEquals(n, data.length);
    Summary summary = Summary.of(data);
    assertLre(mean, summary.mean(), RIGHT_DIGITS_OF_MEANS, "mean");
    double possible = lre(deviation, exactDeviation(data).doubleValue());
    assertLre(deviation, summary.standardDeviation(), possible - DIGITS_LOST, "standard deviation");
  }

  private static void assertLre(String certified, double actual, double atLeast, String about) {
    double lre = lre(certified, actual);
    assertTrue(lre >= atLeast, () -> about + " " + actual + " has LRE " + lre + ", not " + atLeast);
  }

  private static double lre(String certified, double actual) {
    BigDecimal truth = new BigDecimal(certified);
    BigDecimal error = new BigDecimal(actual).subtract(truth).abs();
    double relative = error.divide(truth.abs(), new MathContext(10)).doubleValue();
    return relative == 0 ? 99 : -Math.log10(relative);
  }

  /** √(Σ(x − mean)² / (n − 1)) of the doubles as they are, in 60 digits. */
  private static BigDecimal exactDeviation(double[] data) {
    BigDecimal sum = BigDecimal.ZERO;
    for (double x : data) {
      sum = sum.add(new BigDecimal(x));
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(data.length), EXACT);
    BigDecimal squares = BigDecimal.ZERO;
    for (double x : data) {
      BigDecimal distance = new BigDecimal(x).subtract(mean);
      squares = squares.add(distance.multiply(distance));
    }
    return squares.divide(BigDecimal.valueOf(data.length - 1), EXACT).sqrt(EXACT);
  }

  /** The lines of a file that are numbers; its header has none. */
  private static double[] data(String file) {
    List<String> lines = Goldens.lines(NistTest.class, "nist/" + file);
    return lines.stream()
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
