package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ErfTest {
  @Test
  void isWithinOneUlpOfTheTrueValue() throws IOException {
    for (double[] row : golden()) {
      assertClose(row[1], Erf.erf(row[0]), row[0], 1);
      assertClose(-row[1], Erf.erf(-row[0]), -row[0], 1);
    }
  }

  @Test
  void complementIsCloseToTheTrueValueAlsoFarOut() throws IOException {
    for (double[] row : golden()) {
      assertClose(row[2], Erf.erfc(row[0]), row[0], row[0] < 1.25 ? 1 : 3);
      assertClose(row[3], Erf.erfc(-row[0]), -row[0], 1);
    }
  }

  @Test
  void reachesItsLimits() {
    assertEquals(1, Erf.erf(Double.POSITIVE_INFINITY));
    assertEquals(-1, Erf.erf(Double.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, Erf.erf(Double.NaN));
    assertEquals(-0.0, Erf.erf(-0.0));
    assertEquals(0, Erf.erfc(Double.POSITIVE_INFINITY));
    assertEquals(2, Erf.erfc(Double.NEGATIVE_INFINITY));
    assertEquals(Double.NaN, Erf.erfc(Double.NaN));
    assertEquals(1, Erf.erfc(0));
  }

  private static void assertClose(double expected, double got, double x, long ulps) {
    long distance = Ulps.between(expected, got);
    assertTrue(distance <= ulps, () -> "at " + x + ": " + distance + " ulp from " + expected);
  }

  private static List<double[]> golden() throws IOException {
    try (InputStream in = Objects.requireNonNull(ErfTest.class.getResourceAsStream("erf.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .map(
              words ->
                  new double[] {
                    Double.parseDouble(words[0]),
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3])
                  })
          .toList();
    }
  }
}
