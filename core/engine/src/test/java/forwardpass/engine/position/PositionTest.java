package forwardpass.engine.position;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.linalg.Vectors;
import org.junit.jupiter.api.Test;

/** Values marked numpy come from numpy 2.4; turns there are products of complex numbers. */
class PositionTest {
  private static final double[] VECTOR = {1, 2, 3, 4};

  @Test
  void turnsEachPairByItsOwnAngle() {
    assertArrayEquals( // numpy
        new double[] {
          -0.5600709430942735, 2.1647911074053985, 2.7128816114097076, 4.200032543025717
        },
        new Rotary(10_000).turned(VECTOR, 7),
        1e-14);
    assertArrayEquals( // numpy
        new double[] {
          -0.5600709430942735, 2.1647911074053985, -0.28234418709729914, 4.992021810851027
        },
        new Rotary(100).turned(VECTOR, 7),
        1e-14);
    assertEquals(0.01, new Rotary(10_000).angle(1, 4), 1e-17);
  }

  @Test
  void aTurnKeepsTheLengthAndPositionNoughtAll() {
    Rotary rotary = new Rotary(10_000);
    assertArrayEquals(VECTOR, rotary.turned(VECTOR, 0));
    assertEquals(Vectors.norm(VECTOR), Vectors.norm(rotary.turned(VECTOR, 1000)), 1e-12);
  }

  @Test
  void theDotProductKnowsOnlyHowFarApart() {
    Rotary rotary = new Rotary(10_000);
    double[] key = {-1, 0.5, 2, 1};
    double near = Vectors.dot(rotary.turned(VECTOR, 9), rotary.turned(key, 4));
    double far = Vectors.dot(rotary.turned(VECTOR, 905), rotary.turned(key, 900));
    assertEquals(near, far, 1e-11);
  }

  @Test
  void sinusoidsAreThePapers() {
    assertArrayEquals( // numpy
        new double[] {
          -0.9589242746631385,
          0.28366218546322625,
          0.23000171166476746,
          0.9731902242785205,
          0.010771965118034833,
          0.9999419807006283
        },
        Sinusoids.at(5, 6, Sinusoids.BASE),
        1e-15);
    assertArrayEquals(new double[] {0, 1, 0, 1}, Sinusoids.at(0, 4, Sinusoids.BASE));
    assertEquals(2 * Math.PI, Sinusoids.wavelength(0, 4, Sinusoids.BASE), 1e-15);
    assertEquals(200 * Math.PI, Sinusoids.wavelength(1, 4, Sinusoids.BASE), 1e-11);
  }

  @Test
  void refusesWhatHasNoPairs() {
    refused(
        "rotary: a vector has 3 numbers, an even count is needed",
        () -> new Rotary(10_000).turned(new double[3], 1));
    refused("rotary: the base is 0.0, must be positive and finite", () -> new Rotary(0));
    refused(
        "sinusoids: the width is 3, must be even and at least 2", () -> Sinusoids.at(1, 3, 100));
  }

  private static void refused(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
