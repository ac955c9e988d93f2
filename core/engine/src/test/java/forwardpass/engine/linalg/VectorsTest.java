package forwardpass.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void dotIsTheSumOfProducts() {
    assertEquals(32, Vectors.dot(v(1, 2, 3), v(4, 5, 6)));
    assertEquals(15, Vectors.dot(v(2, 5, 1), v(3, 1, 4)));
    assertEquals(0, Vectors.dot(v(), v()));
  }

  @Test
  void normIsTheLengthByPythagoras() {
    assertEquals(5, Vectors.norm(v(3, 4)));
    assertEquals(7, Vectors.norm(v(6, 2, 3)));
    assertEquals(0, Vectors.norm(v(0, 0)));
    assertEquals(0, Vectors.norm(v()));
  }

  @Test
  void maxNormIsTheLargestSize() {
    assertEquals(4, Vectors.maxNorm(v(3, -4, 0)));
    assertEquals(0, Vectors.maxNorm(v()));
    assertEquals(Double.NaN, Vectors.maxNorm(v(Double.NaN, 1)));
  }

  @Test
  void normNeitherOverflowsNorUnderflows() {
    assertEquals(5e200, Vectors.norm(v(3e200, 4e200)), 1e185);
    assertEquals(5e-200, Vectors.norm(v(3e-200, 4e-200)), 1e-215);
    assertEquals(5 * Double.MIN_VALUE, Vectors.norm(v(3 * Double.MIN_VALUE, 4 * Double.MIN_VALUE)));
    assertEquals(Double.POSITIVE_INFINITY, Vectors.norm(v(Double.NEGATIVE_INFINITY, 1)));
    assertEquals(Double.NaN, Vectors.norm(v(Double.NaN, 1)));
  }

  @Test
  void cosineIsThatOfTheAngle() {
    assertEquals(0.96, Vectors.cosine(v(3, 4), v(4, 3)));
    assertEquals(0, Vectors.cosine(v(1, 2), v(2, -1)));
    assertEquals(28 / Math.sqrt(30 * 29.0), Vectors.cosine(v(2, 5, 1), v(3, 4, 2)), 1e-15);
    assertEquals(-1, Vectors.cosine(v(1, 1), v(-2, -2)), 1e-15);
    assertEquals(0.96, Vectors.cosine(v(3e300, 4e300), v(4e-300, 3e-300)), 1e-15);
  }

  @Test
  void cosineStaysBetweenMinusOneAndOne() {
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < 10_000; i++) {
      double[] a = v(rng.nextGaussian(), rng.nextGaussian(), rng.nextGaussian());
      assertEquals(1, Vectors.cosine(a, Vectors.scale(3, a)), 1e-15);
      assertEquals(1, Math.max(1, Vectors.cosine(a, a)));
    }
  }

  @Test
  void sumsDifferencesProductsAndMultiplesGoEntryByEntry() {
    assertArrayEquals(v(4, 1), Vectors.add(v(1, 2), v(3, -1)));
    assertArrayEquals(v(-2, 3), Vectors.subtract(v(1, 2), v(3, -1)));
    assertArrayEquals(v(3, -2), Vectors.multiply(v(1, 2), v(3, -1)));
    assertArrayEquals(v(-2, -4), Vectors.scale(-2, v(1, 2)));
  }

  @Test
  void distanceIsTheNormOfTheDifference() {
    assertEquals(5, Vectors.distance(v(1, 1), v(4, 5)));
    assertEquals(0, Vectors.distance(v(1, 1), v(1, 1)));
  }

  @Test
  void projectionIsTheShadowAndLeavesARightAngle() {
    assertArrayEquals(v(3, 0), Vectors.projection(v(3, 4), v(2, 0)));
    assertArrayEquals(v(2, 2), Vectors.projection(v(1, 3), v(1, 1)));
    double[] shadow = Vectors.projection(v(1, 3), v(1e-300, 1e-300));
    assertEquals(2, shadow[0], 1e-15);
    Rng rng = Rng.seeded(2);
    for (int i = 0; i < 1000; i++) {
      double[] a = v(rng.nextGaussian(), rng.nextGaussian());
      double[] b = v(rng.nextGaussian(), rng.nextGaussian());
      double[] rest = Vectors.subtract(a, Vectors.projection(a, b));
      assertEquals(0, Vectors.dot(rest, b), 1e-14);
    }
  }

  @Test
  void differentLengthsAreAnErrorThatNamesBoth() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Vectors.dot(v(1, 2, 3), v(1, 2)));
    assertEquals("dot: left has length 3, right has length 2: 3 ≠ 2", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Vectors.add(v(1), v()));
    assertThrows(IllegalArgumentException.class, () -> Vectors.subtract(v(1), v()));
    assertThrows(IllegalArgumentException.class, () -> Vectors.multiply(v(1), v()));
    assertThrows(IllegalArgumentException.class, () -> Vectors.cosine(v(1), v()));
    assertThrows(IllegalArgumentException.class, () -> Vectors.distance(v(1), v()));
    assertThrows(IllegalArgumentException.class, () -> Vectors.projection(v(1), v()));
  }

  @Test
  void theZeroVectorHasNoDirection() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Vectors.cosine(v(1, 2), v(0, 0)));
    assertEquals("cosine: right is the zero vector, which has no direction", error.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Vectors.projection(v(1, 2), v(0, 0)));
    assertThrows(IllegalArgumentException.class, () -> Vectors.cosine(v(), v()));
  }

  private static double[] v(double... entries) {
    return entries;
  }

  @Test
  void projectionSurvivesProductsBeyondTheDoubles() {
    double[] shadow = Vectors.projection(new double[] {1e300, 1e300}, new double[] {1e-10, 1e10});
    assertEquals(1, shadow[0] / 1e280, 1e-15); // by hand: 10³⁰⁰⁺¹⁰ / 10²⁰ · (10⁻¹⁰, 10¹⁰)
    assertEquals(1, shadow[1] / 1e300, 1e-15);
    double[] small = Vectors.projection(new double[] {3e-300, 4e-300}, new double[] {1e-200, 0});
    assertArrayEquals(new double[] {3e-300, 0}, small, 1e-315);
  }
}
